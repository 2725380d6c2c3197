//! What the demo hotel says of itself and of what it sells, as a hotel would write it, in every
//! language its pages are in.

use keyrack_domain::Localized;

/// A text in the languages of [`TAGS`].
pub(super) type Texts = [&'static str; TAGS.len()];

/// The hotel's languages; the first is its own.
pub(super) const TAGS: [&str; 11] = [
    "en", "de", "fr", "es", "it", "pt", "nl", "pl", "ja", "zh-Hans", "ar",
];

/// A text as the hotel keeps it.
pub(super) fn localized(texts: &Texts) -> Localized {
    TAGS.into_iter()
        .zip(texts)
        .fold(Localized::default(), |text, (tag, words)| {
            text.and(tag, words)
        })
}

pub(super) const HOTEL: Texts = [
    "Forty rooms around an old courtyard with lime trees, ten minutes on foot from the river.",
    "Vierzig Zimmer um einen alten Hof mit Linden, zehn Gehminuten vom Fluss.",
    "Quarante chambres autour d’une ancienne cour plantée de tilleuls, à dix minutes à pied du fleuve.",
    "Cuarenta habitaciones alrededor de un antiguo patio de tilos, a diez minutos a pie del río.",
    "Quaranta camere attorno a un vecchio cortile di tigli, a dieci minuti a piedi dal fiume.",
    "Quarenta quartos em redor de um antigo pátio com tílias, a dez minutos a pé do rio.",
    "Veertig kamers rond een oude binnenplaats met lindebomen, tien minuten lopen van de rivier.",
    "Czterdzieści pokoi wokół starego dziedzińca z lipami, dziesięć minut pieszo od rzeki.",
    "菩提樹の古い中庭を囲む全40室。川まで徒歩10分です。",
    "四十间客房环绕着种有椴树的老庭院，步行十分钟可达河边。",
    "أربعون غرفة حول فناء قديم تظلله أشجار الزيزفون، على بُعد عشر دقائق سيرًا من النهر.",
];

pub(super) const SINGLE: [Texts; 2] = [
    [
        "Single",
        "Einzelzimmer",
        "Chambre simple",
        "Individual",
        "Singola",
        "Quarto individual",
        "Eenpersoonskamer",
        "Pokój jednoosobowy",
        "シングルルーム",
        "单人间",
        "غرفة مفردة",
    ],
    [
        "A quiet room to the courtyard with a French bed and a desk.",
        "Ruhiges Zimmer zum Hof mit französischem Bett und Schreibtisch.",
        "Une chambre calme sur cour, avec un lit de 140 cm et un bureau.",
        "Habitación tranquila al patio, con cama de 140 cm y escritorio.",
        "Camera tranquilla sul cortile, con letto alla francese e scrivania.",
        "Quarto sossegado virado para o pátio, com cama de 140 cm e secretária.",
        "Rustige kamer aan de binnenplaats, met een twijfelaar en een bureau.",
        "Cichy pokój od strony dziedzińca, z łóżkiem 140 cm i biurkiem.",
        "中庭に面した静かなお部屋。セミダブルベッドとデスク付きです。",
        "面向庭院的安静客房，配有小双人床和书桌。",
        "غرفة هادئة تطل على الفناء، بسرير عرضه 140 سم ومكتب.",
    ],
];

pub(super) const DOUBLE: [Texts; 2] = [
    [
        "Double",
        "Doppelzimmer",
        "Chambre double",
        "Doble",
        "Doppia",
        "Quarto duplo",
        "Tweepersoonskamer",
        "Pokój dwuosobowy",
        "ダブルルーム",
        "大床间",
        "غرفة مزدوجة",
    ],
    [
        "A queen-size bed, a walk-in shower, a window to the lime trees.",
        "Doppelbett, bodengleiche Dusche, Blick in die Linden.",
        "Un grand lit, une douche à l’italienne, une fenêtre sur les tilleuls.",
        "Cama de matrimonio, ducha a ras de suelo y ventana a los tilos.",
        "Letto matrimoniale, doccia a filo pavimento, finestra sui tigli.",
        "Cama de casal, duche ao nível do chão, janela para as tílias.",
        "Een queensize bed, een inloopdouche en uitzicht op de lindebomen.",
        "Łóżko małżeńskie, prysznic bez brodzika, okno na lipy.",
        "クイーンベッドとシャワールーム。窓の外は菩提樹の緑です。",
        "大号双人床，步入式淋浴，窗外即是椴树。",
        "سرير كبير ودُش بلا عتبة ونافذة على أشجار الزيزفون.",
    ],
];

pub(super) const TWIN: [Texts; 2] = [
    [
        "Superior Twin",
        "Superior-Zweibettzimmer",
        "Chambre lits jumeaux Supérieure",
        "Dos camas Superior",
        "Doppia Superior a due letti",
        "Quarto twin Superior",
        "Superior twinkamer",
        "Pokój Superior z dwoma łóżkami",
        "スーペリアツイン",
        "高级双床间",
        "غرفة سوبيريور بسريرين",
    ],
    [
        "Two beds, more room, a sitting corner and a bath.",
        "Zwei Betten, mehr Platz, Sitzecke und Badewanne.",
        "Deux lits, plus d’espace, un coin salon et une baignoire.",
        "Dos camas, más espacio, rincón de estar y bañera.",
        "Due letti, più spazio, angolo salotto e vasca da bagno.",
        "Duas camas, mais espaço, recanto de estar e banheira.",
        "Twee bedden, meer ruimte, een zithoek en een bad.",
        "Dwa łóżka, więcej miejsca, kącik wypoczynkowy i wanna.",
        "ベッド2台にゆとりの広さ。くつろぎのコーナーとバスタブ付きです。",
        "两张床，空间更大，配有休息角和浴缸。",
        "سريران ومساحة أوسع وركن جلوس وحوض استحمام.",
    ],
];

pub(super) const FAMILY: [Texts; 2] = [
    [
        "Family Room",
        "Familienzimmer",
        "Chambre familiale",
        "Familiar",
        "Camera familiare",
        "Quarto familiar",
        "Familiekamer",
        "Pokój rodzinny",
        "ファミリールーム",
        "家庭间",
        "غرفة عائلية",
    ],
    [
        "Two connected rooms with a double bed, a bunk bed and a cot on request.",
        "Zwei verbundene Zimmer mit Doppelbett, Etagenbett und Kinderbett auf Wunsch.",
        "Deux pièces communicantes avec un grand lit, des lits superposés et un lit bébé sur demande.",
        "Dos habitaciones comunicadas con cama doble, litera y cuna a petición.",
        "Due camere comunicanti con letto matrimoniale, letto a castello e culla su richiesta.",
        "Dois quartos comunicantes com cama de casal, beliche e berço a pedido.",
        "Twee kamers met tussendeur, een tweepersoonsbed, een stapelbed en op verzoek een kinderbedje.",
        "Dwa połączone pokoje z łóżkiem małżeńskim, łóżkiem piętrowym i łóżeczkiem na życzenie.",
        "続き部屋にダブルベッドと二段ベッド。ベビーベッドもご用意できます。",
        "两间相通的房间，配有双人床和上下铺，可按需提供婴儿床。",
        "غرفتان متصلتان بسرير مزدوج وسرير بطابقين، وسرير للرضيع عند الطلب.",
    ],
];

pub(super) const SUITE: [Texts; 2] = [
    [
        "Lime Tree Suite",
        "Lindensuite",
        "Suite des Tilleuls",
        "Suite de los Tilos",
        "Suite dei Tigli",
        "Suite das Tílias",
        "Lindesuite",
        "Apartament Lipowy",
        "リンデンスイート",
        "椴树套房",
        "جناح الزيزفون",
    ],
    [
        "A living room, a bedroom and a terrace over the roofs.",
        "Wohnzimmer, Schlafzimmer und eine Terrasse über den Dächern.",
        "Un salon, une chambre et une terrasse au-dessus des toits.",
        "Salón, dormitorio y una terraza sobre los tejados.",
        "Soggiorno, camera da letto e una terrazza sopra i tetti.",
        "Sala, quarto e um terraço sobre os telhados.",
        "Een woonkamer, een slaapkamer en een terras boven de daken.",
        "Salon, sypialnia i taras ponad dachami.",
        "リビングとベッドルーム、屋根の上に広がるテラスのあるお部屋です。",
        "客厅、卧室，还有俯瞰屋顶的露台。",
        "غرفة جلوس وغرفة نوم وشرفة فوق أسطح المدينة.",
    ],
];

pub(super) const FLEXIBLE: Texts = [
    "Flexible",
    "Flexibel",
    "Flexible",
    "Flexible",
    "Flessibile",
    "Flexível",
    "Flexibel",
    "Elastyczna",
    "フレキシブル",
    "灵活价",
    "سعر مرن",
];

pub(super) const NON_REFUNDABLE: Texts = [
    "Non-refundable",
    "Nicht erstattbar",
    "Non remboursable",
    "No reembolsable",
    "Non rimborsabile",
    "Não reembolsável",
    "Niet-restitueerbaar",
    "Bezzwrotna",
    "返金不可",
    "不可退款",
    "غير قابل للاسترداد",
];

pub(super) const WITH_BREAKFAST: Texts = [
    "Flexible with breakfast",
    "Flexibel mit Frühstück",
    "Flexible avec petit-déjeuner",
    "Flexible con desayuno",
    "Flessibile con colazione",
    "Flexível com pequeno-almoço",
    "Flexibel met ontbijt",
    "Elastyczna ze śniadaniem",
    "フレキシブル（朝食付き）",
    "灵活价（含早餐）",
    "سعر مرن مع الإفطار",
];

pub(super) const HALF_BOARD: Texts = [
    "Half board",
    "Halbpension",
    "Demi-pension",
    "Media pensión",
    "Mezza pensione",
    "Meia pensão",
    "Halfpension",
    "Z obiadokolacją",
    "2食付き",
    "半膳",
    "نصف إقامة",
];
