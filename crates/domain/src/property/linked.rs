//! Rooms that are made of other rooms: a suite of two doubles, a floor, the whole house.
//!
//! A room is part of one larger room at most, so that rooms and what they are made of form trees. Only
//! so do counts by type say all there is to say: as many suites can be had as rights of the suite, of
//! the doubles and of the house allow, and some arrangement of guests among the rooms always exists.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Room, RoomType};
use crate::id::{RoomId, RoomTypeId};

/// The most kinds of rooms that one type is made of directly.
pub const PARTS_MAX: usize = 20;

/// So many rooms of a type are part of each room of a larger one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct MadeOf {
    /// The type of the parts.
    pub room_type: RoomTypeId,
    /// How many of them; never 0.
    pub rooms: u8,
}

/// What cannot be sold as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// A type is made of itself, directly or through others.
    #[error("a type is made of itself")]
    Cycle(RoomTypeId),
    /// A type is made of one that is not there, of none of one, of one twice, or of too many.
    #[error("the parts of a type cannot be taken")]
    Parts(RoomTypeId),
    /// The members of a room are not those that its type is made of: another number, of other types,
    /// twice the same, archived, or of another hotel.
    #[error("the members of a room are not what its type is made of")]
    Members(RoomId),
    /// A room is part of two larger ones.
    #[error("a room is part of two larger ones")]
    Shared {
        /// The room that is part of both.
        room: RoomId,
        /// One of the larger ones.
        whole: RoomId,
    },
}

/// How types and rooms of a hotel hang together. Made from its lists and thrown away with them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Links {
    /// By type: every type below it, with how many rooms of it one room takes.
    takes: BTreeMap<RoomTypeId, Vec<(RoomTypeId, u32)>>,
    /// By type: rooms of the house that one room takes. Only those of types that are made of others.
    in_house: BTreeMap<RoomTypeId, u32>,
    /// By room: itself and all that it is made of.
    below: BTreeMap<RoomId, Vec<RoomId>>,
    /// By room: itself and all that it is part of.
    above: BTreeMap<RoomId, Vec<RoomId>>,
    /// By room: itself and whatever cannot be taken at the same time.
    clashing: BTreeMap<RoomId, Vec<RoomId>>,
    /// Rooms whose members do not make them up; two desks may have written that while cut off.
    unsound: BTreeSet<RoomId>,
}

impl Links {
    /// How these types and rooms hang together. A loop is cut where it closes.
    #[must_use]
    pub fn of(types: &[RoomType], rooms: &[Room]) -> Self {
        let mut links = Self::default();
        for kind in types.iter().filter(|kind| kind.is_made_of_others()) {
            let mut sum = BTreeMap::new();
            let leaves = add_parts(types, kind, 1, &mut vec![kind.id], &mut sum);
            links.takes.insert(kind.id, sum.into_iter().collect());
            links.in_house.insert(kind.id, leaves);
        }
        for room in rooms.iter().filter(|room| !room.members.is_empty()) {
            let mut below = Vec::new();
            add_members(rooms, room.id, &mut below);
            for part in &below {
                if *part != room.id {
                    links
                        .above
                        .entry(*part)
                        .or_insert_with(|| vec![*part])
                        .push(room.id);
                }
            }
            links.below.insert(room.id, below);
        }
        for (room, below) in &links.below {
            links.clashing.insert(*room, below.clone());
        }
        for (room, above) in &links.above {
            let clashing = links.clashing.entry(*room).or_insert_with(|| vec![*room]);
            clashing.extend(above.iter().filter(|other| *other != room));
        }
        let wrong = rooms.iter().filter(|room| !room.archived);
        links.unsound = wrong
            .filter(|room| check_room(types, rooms, room).is_err())
            .map(|room| room.id)
            .collect();
        links
    }

    /// Every type that a room of this type takes besides its own, with how many rooms of it; empty
    /// for a type that is made of nothing.
    #[must_use]
    pub fn takes(&self, room_type: RoomTypeId) -> &[(RoomTypeId, u32)] {
        self.takes.get(&room_type).map_or(&[], Vec::as_slice)
    }

    /// Rooms of the house that one room of this type is; 1 but for types made of others.
    #[must_use]
    pub fn in_house(&self, room_type: RoomTypeId) -> u32 {
        self.in_house.get(&room_type).copied().unwrap_or(1)
    }

    /// Whether a type is made of others.
    #[must_use]
    pub fn is_made_of_others(&self, room_type: RoomTypeId) -> bool {
        self.takes.contains_key(&room_type)
    }

    /// The types that take rooms of this one.
    pub fn takers(&self, room_type: RoomTypeId) -> impl Iterator<Item = RoomTypeId> + '_ {
        let takes = self.takes.iter();
        takes
            .filter(move |(_, below)| below.iter().any(|(id, _)| *id == room_type))
            .map(|(id, _)| *id)
    }

    /// A room and all that it is made of. What puts one of them out of order puts it out of order.
    #[must_use]
    pub fn below<'a>(&'a self, room: &'a RoomId) -> &'a [RoomId] {
        found(&self.below, room)
    }

    /// A room and all that it is part of.
    #[must_use]
    pub fn above<'a>(&'a self, room: &'a RoomId) -> &'a [RoomId] {
        found(&self.above, room)
    }

    /// A room and whatever nobody else can be in at the same time.
    #[must_use]
    pub fn clashing<'a>(&'a self, room: &'a RoomId) -> &'a [RoomId] {
        found(&self.clashing, room)
    }

    /// The rooms with a door and a bed that a room is: itself, or its innermost members.
    pub fn doors<'a>(&'a self, room: &'a RoomId) -> impl Iterator<Item = RoomId> + 'a {
        let below = self.below(room).iter().copied();
        below.filter(|part| !self.below.contains_key(part))
    }

    /// Whether a room is made of others.
    #[must_use]
    pub fn is_whole(&self, room: RoomId) -> bool {
        self.below.contains_key(&room)
    }

    /// Whether a room can be sold: it has the members that its type is made of, and shares none.
    #[must_use]
    pub fn is_sound(&self, room: RoomId) -> bool {
        !self.unsound.contains(&room)
    }
}

fn found<'a>(of: &'a BTreeMap<RoomId, Vec<RoomId>>, room: &'a RoomId) -> &'a [RoomId] {
    of.get(room)
        .map_or(std::slice::from_ref(room), Vec::as_slice)
}

/// Adds what `times` rooms of a type are made of, and answers with the rooms of the house among it.
fn add_parts(
    types: &[RoomType],
    kind: &RoomType,
    times: u32,
    path: &mut Vec<RoomTypeId>,
    sum: &mut BTreeMap<RoomTypeId, u32>,
) -> u32 {
    let mut leaves = 0_u32;
    for part in &kind.made_of {
        let rooms = times.saturating_mul(u32::from(part.rooms));
        let below = types.iter().find(|other| other.id == part.room_type);
        let Some(below) = below.filter(|_| !path.contains(&part.room_type)) else {
            continue;
        };
        let taken = sum.entry(part.room_type).or_default();
        *taken = taken.saturating_add(rooms);
        leaves = leaves.saturating_add(if below.is_made_of_others() {
            path.push(below.id);
            let inner = add_parts(types, below, rooms, path, sum);
            path.pop();
            inner
        } else {
            rooms
        });
    }
    leaves
}

fn add_members(rooms: &[Room], id: RoomId, below: &mut Vec<RoomId>) {
    if below.contains(&id) {
        return;
    }
    below.push(id);
    let room = rooms.iter().find(|room| room.id == id);
    for member in room.into_iter().flat_map(|room| &room.members) {
        add_members(rooms, *member, below);
    }
}

/// Whether types can be made of each other as they say.
///
/// # Errors
/// [`LinkError::Parts`], [`LinkError::Cycle`].
pub fn check_types(types: &[RoomType]) -> Result<(), LinkError> {
    for kind in types {
        let mut once = BTreeSet::new();
        let known = |id| types.iter().any(|other| other.id == id);
        let fits =
            |part: &MadeOf| part.rooms > 0 && known(part.room_type) && once.insert(part.room_type);
        if kind.made_of.len() > PARTS_MAX || !kind.made_of.iter().all(fits) {
            return Err(LinkError::Parts(kind.id));
        }
    }
    for kind in types {
        let mut seen = BTreeSet::new();
        let mut open: Vec<RoomTypeId> = kind.made_of.iter().map(|part| part.room_type).collect();
        while let Some(next) = open.pop() {
            if next == kind.id {
                return Err(LinkError::Cycle(kind.id));
            }
            if seen.insert(next) {
                let below = types.iter().filter(|other| other.id == next);
                open.extend(below.flat_map(|below| below.made_of.iter().map(|p| p.room_type)));
            }
        }
    }
    Ok(())
}

/// Whether a room has the members that its type is made of, each of them standing and part of no other
/// room that stands. A room of a plain type has none.
///
/// # Errors
/// [`LinkError::Members`], [`LinkError::Shared`].
pub fn check_room(types: &[RoomType], rooms: &[Room], room: &Room) -> Result<(), LinkError> {
    let wrong = Err(LinkError::Members(room.id));
    let made_of = types
        .iter()
        .find(|kind| kind.id == room.room_type)
        .map_or(&[][..], |kind| &kind.made_of);
    if made_of.is_empty() && room.members.is_empty() {
        return Ok(());
    }
    let mut has: BTreeMap<RoomTypeId, u32> = BTreeMap::new();
    let mut once = BTreeSet::new();
    for id in &room.members {
        let member = rooms.iter().find(|other| other.id == *id);
        let Some(member) = member.filter(|member| !member.archived && member.id != room.id) else {
            return wrong;
        };
        if !once.insert(*id) {
            return wrong;
        }
        let count = has.entry(member.room_type).or_default();
        *count = count.saturating_add(1);
    }
    let wanted: BTreeMap<RoomTypeId, u32> = made_of
        .iter()
        .map(|part| (part.room_type, u32::from(part.rooms)))
        .collect();
    if has != wanted {
        return wrong;
    }
    let mut others = rooms
        .iter()
        .filter(|other| other.id != room.id && !other.archived);
    let shared = others.find_map(|other| {
        let both = other.members.iter().find(|member| once.contains(member))?;
        Some(LinkError::Shared {
            room: *both,
            whole: other.id,
        })
    });
    shared.map_or(Ok(()), Err)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use crate::text::Localized;
    use uuid::Uuid;

    fn id(number: u128) -> RoomTypeId {
        RoomTypeId(Uuid::from_u128(number))
    }

    fn door(number: u128) -> RoomId {
        RoomId(Uuid::from_u128(number))
    }

    fn kind(number: u128, made_of: &[(u128, u8)]) -> RoomType {
        let made_of = made_of.iter().map(|(part, rooms)| MadeOf {
            room_type: id(*part),
            rooms: *rooms,
        });
        RoomType {
            made_of: made_of.collect(),
            ..RoomType::plain(id(number), "T", Localized::default(), 2, 2)
        }
    }

    fn room(number: u128, of: u128, members: &[u128]) -> Room {
        Room {
            id: door(number),
            number: number.to_string(),
            room_type: id(of),
            floor: String::new(),
            archived: false,
            members: members.iter().map(|member| door(*member)).collect(),
        }
    }

    /// Doubles (1), suites of two doubles (2), and the house of a suite and one double (3).
    fn house() -> (Vec<RoomType>, Vec<Room>) {
        let types = vec![kind(1, &[]), kind(2, &[(1, 2)]), kind(3, &[(1, 1), (2, 1)])];
        let rooms = vec![
            room(101, 1, &[]),
            room(102, 1, &[]),
            room(103, 1, &[]),
            room(201, 2, &[101, 102]),
            room(301, 3, &[103, 201]),
        ];
        (types, rooms)
    }

    #[test]
    fn the_whole_house_takes_what_its_suite_takes() {
        let (types, rooms) = house();
        assert_eq!(check_types(&types), Ok(()));
        for room in &rooms {
            assert_eq!(check_room(&types, &rooms, room), Ok(()));
        }
        let links = Links::of(&types, &rooms);
        assert_eq!(links.takes(id(3)), [(id(1), 3), (id(2), 1)]);
        assert_eq!((links.in_house(id(3)), links.in_house(id(1))), (3, 1));
        assert_eq!(links.takers(id(1)).collect::<Vec<_>>(), [id(2), id(3)]);
        assert!(links.takes(id(1)).is_empty());
        let doors: BTreeSet<_> = links.doors(&door(301)).collect();
        assert_eq!(doors, BTreeSet::from([door(101), door(102), door(103)]));
        let clashing: BTreeSet<_> = links.clashing(&door(101)).iter().copied().collect();
        assert_eq!(clashing, BTreeSet::from([door(101), door(201), door(301)]));
        assert_eq!(links.below(&door(103)), [door(103)]);
        assert_eq!(links.above(&door(201)), [door(201), door(301)]);
    }

    #[test]
    fn loops_strangers_and_nothing_are_no_parts() {
        let (mut types, _) = house();
        types[0].made_of = vec![MadeOf {
            room_type: id(3),
            rooms: 1,
        }];
        assert_eq!(check_types(&types), Err(LinkError::Cycle(id(1))));
        // A loop that two desks made between them hangs nothing up.
        assert!(Links::of(&types, &[]).in_house(id(1)) < 9);
        for made_of in [&[(9, 1)][..], &[(1, 0)], &[(1, 1), (1, 1)]] {
            let types = [kind(1, &[]), kind(2, made_of)];
            assert_eq!(check_types(&types), Err(LinkError::Parts(id(2))));
        }
        let itself = [kind(1, &[(1, 1)])];
        assert_eq!(check_types(&itself), Err(LinkError::Cycle(id(1))));
    }

    #[test]
    fn a_room_has_exactly_the_members_of_its_type_and_shares_none() {
        let (types, mut rooms) = house();
        for members in [
            &[][..],
            &[101],
            &[101, 101],
            &[101, 999],
            &[101, 201],
            &[101, 102, 103],
        ] {
            let odd = room(202, 2, members);
            assert_eq!(
                check_room(&types, &rooms, &odd),
                Err(LinkError::Members(door(202))),
                "{members:?}"
            );
        }
        let plain = room(104, 1, &[101]);
        assert_eq!(
            check_room(&types, &rooms, &plain),
            Err(LinkError::Members(door(104)))
        );
        let second = room(202, 2, &[102, 103]);
        assert_eq!(
            check_room(&types, &rooms, &second),
            Err(LinkError::Shared {
                room: door(102),
                whole: door(201)
            })
        );
        // Two that were written at the same time are neither of them sold.
        rooms.push(second);
        let links = Links::of(&types, &rooms);
        assert!(!links.is_sound(door(201)) && !links.is_sound(door(202)));
        rooms[0].archived = true;
        rooms.pop();
        assert!(!Links::of(&types, &rooms).is_sound(door(201)));
    }
}
