//! `service.due`: what is to be prepared on a day.

use std::collections::BTreeMap;

use keyrack_contract::call::service::{Due, DueGroup, DueList, DueRoom};
use keyrack_domain::Localized;
use keyrack_store::{guest, reservation, service_day, slice};

use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::shape::StayRegister;
use crate::stop::Stop;

impl Ask for Due {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<DueList, Stop> {
        let index = seen.index()?;
        let rooms = &index.profile().rooms;
        let place = |id| {
            let mut services = index.profile().services.iter();
            services
                .position(|service| service.id == id)
                .unwrap_or(usize::MAX)
        };
        seen.read(|read| {
            let mut groups: BTreeMap<_, DueGroup> = BTreeMap::new();
            for (id, day) in service_day::on(read, self.date)? {
                let Some(row) = reservation::get(read, id)? else {
                    continue;
                };
                let slices = slice::of(read, id)?;
                // Who leaves today had last night's room.
                let tonight = slices.iter().rev().find(|slice| slice.date <= self.date);
                let room = tonight.or_else(|| slices.first()).and_then(|s| s.room);
                let key = (place(day.cell.service), day.cell.time, day.cell.service);
                let group = match groups.entry(key) {
                    std::collections::btree_map::Entry::Occupied(entry) => entry.into_mut(),
                    std::collections::btree_map::Entry::Vacant(entry) => {
                        let name = match index.service(day.cell.service) {
                            Some(service) => service.name.clone(),
                            None => remembered(&row.register, day.cell.service)?,
                        };
                        entry.insert(DueGroup {
                            service: day.cell.service,
                            name,
                            time: day.cell.time,
                            count: 0,
                            rooms: Vec::new(),
                        })
                    }
                };
                group.count = group.count.saturating_add(day.uses);
                group.rooms.push(DueRoom {
                    id,
                    guest_name: guest::get(read, row.guest)?
                        .map(|guest| guest.sorted_name())
                        .unwrap_or_default(),
                    room_number: rooms
                        .iter()
                        .find(|known| Some(known.id) == room)
                        .map(|known| known.number.clone()),
                    count: day.uses,
                    waiting: day.uses.saturating_sub(day.firm),
                });
            }
            let mut groups: Vec<DueGroup> = groups.into_values().collect();
            for group in &mut groups {
                group.rooms.sort_by(|a, b| {
                    let length = |room: &DueRoom| room.room_number.as_ref().map(String::len);
                    (length(a), &a.room_number, &a.guest_name).cmp(&(
                        length(b),
                        &b.room_number,
                        &b.guest_name,
                    ))
                });
            }
            Ok(DueList { groups })
        })
    }
}

/// The name under which it was sold, of a service that is not there any more.
fn remembered(register: &str, id: keyrack_domain::ServiceId) -> Result<Localized, Stop> {
    let register: StayRegister = serde_json::from_str(register)?;
    let mut lines = register.services.into_iter();
    let line = lines.find(|line| line.service == id);
    Ok(line.map(|line| line.name).unwrap_or_default())
}
