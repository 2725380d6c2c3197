//! What the demo hotel says of its special rates, of its terms and of the rooms that it lets together, in
//! the languages of its pages.

use super::texts::Texts;

pub(super) const EARLY: Texts = [
    "Early bird",
    "Frühbucher",
    "Réservation anticipée",
    "Reserva anticipada",
    "Prenota prima",
    "Reserva antecipada",
    "Vroegboeker",
    "Wczesna rezerwacja",
    "早期予約割引",
    "提前预订价",
    "الحجز المبكر",
];

pub(super) const LAST_MINUTE: Texts = [
    "Last minute",
    "Last Minute",
    "Dernière minute",
    "Última hora",
    "Last minute",
    "Última hora",
    "Last minute",
    "Last minute",
    "直前割引",
    "最后一刻优惠",
    "عرض اللحظة الأخيرة",
];

pub(super) const LONGER: Texts = [
    "Stay longer",
    "Länger bleiben",
    "Long séjour",
    "Estancia larga",
    "Soggiorno lungo",
    "Estadia longa",
    "Langer blijven",
    "Dłuższy pobyt",
    "連泊プラン",
    "连住优惠",
    "إقامة أطول",
];

pub(super) const FRIENDS: Texts = [
    "Friends of the house",
    "Freunde des Hauses",
    "Amis de la maison",
    "Amigos de la casa",
    "Amici della casa",
    "Amigos da casa",
    "Vrienden van het huis",
    "Przyjaciele hotelu",
    "常連様プラン",
    "老朋友价",
    "أصدقاء الفندق",
];

pub(super) const COMPANIES: Texts = [
    "Company rate with breakfast",
    "Firmenrate mit Frühstück",
    "Tarif entreprise avec petit-déjeuner",
    "Tarifa de empresa con desayuno",
    "Tariffa aziendale con colazione",
    "Tarifa empresa com pequeno-almoço",
    "Bedrijfstarief met ontbijt",
    "Stawka firmowa ze śniadaniem",
    "法人料金（朝食付き）",
    "企业协议价（含早餐）",
    "سعر الشركات مع الإفطار",
];

pub(super) const FREE_UNTIL_THE_EVE: Texts = [
    "Free until the day before",
    "Kostenfrei bis zum Vortag",
    "Sans frais jusqu’à la veille",
    "Gratis hasta el día anterior",
    "Gratuita fino al giorno prima",
    "Grátis até à véspera",
    "Kosteloos tot de dag ervoor",
    "Bezpłatnie do dnia poprzedniego",
    "前日まで無料",
    "前一天前免费取消",
    "إلغاء مجاني حتى اليوم السابق",
];

pub(super) const NO_MONEY_BACK: Texts = [
    "No refund",
    "Keine Erstattung",
    "Non remboursable",
    "Sin reembolso",
    "Nessun rimborso",
    "Sem reembolso",
    "Geen terugbetaling",
    "Bez zwrotu",
    "返金不可",
    "不可退款",
    "غير قابل للاسترداد",
];

pub(super) const HOLIDAYS: Texts = [
    "Holidays, a fifth in advance",
    "Urlaub, ein Fünftel Anzahlung",
    "Vacances, acompte d’un cinquième",
    "Vacaciones, una quinta parte por adelantado",
    "Vacanze, un quinto in anticipo",
    "Férias, um quinto adiantado",
    "Vakantie, een vijfde vooraf",
    "Wakacje, jedna piąta z góry",
    "休暇（5分の1を前払い）",
    "假期条款，预付五分之一",
    "العطلات، خُمس المبلغ مقدمًا",
];

pub(super) const TWO_ROOMS: [Texts; 2] = [
    [
        "Lime tree apartment",
        "Lindenappartement",
        "Appartement des tilleuls",
        "Apartamento de los tilos",
        "Appartamento dei tigli",
        "Apartamento das tílias",
        "Lindeappartement",
        "Apartament lipowy",
        "リンデン・アパートメント",
        "椴树套房公寓",
        "جناح الزيزفون",
    ],
    [
        "A double and a twin room behind one front door, with a door between them.",
        "Ein Doppel- und ein Zweibettzimmer hinter einer Eingangstür, mit einer Tür dazwischen.",
        "Une chambre double et une chambre à deux lits derrière une même entrée, communicantes.",
        "Una doble y una de dos camas tras una misma entrada, comunicadas entre sí.",
        "Una doppia e una a due letti dietro un unico ingresso, comunicanti.",
        "Um quarto duplo e um com duas camas atrás de uma só entrada, comunicantes.",
        "Een twee- en een tweebeddenkamer achter één voordeur, met een tussendeur.",
        "Pokój dwuosobowy i pokój z dwoma łóżkami za jednymi drzwiami, połączone ze sobą.",
        "ダブルルームとツインルームが一つの入口でつながったお部屋です。",
        "双人间与双床间共用一个入口，中间有门相通。",
        "غرفة مزدوجة وغرفة بسريرين خلف مدخل واحد، وبينهما باب.",
    ],
];
