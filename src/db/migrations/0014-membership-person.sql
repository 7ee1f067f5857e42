-- An account's role may name the member of staff who holds it: someone of the same service.
alter table membership add constraint membership_person foreign key (service_id, person_id) references person (service_id, id);
create index membership_by_person on membership (service_id, person_id);
