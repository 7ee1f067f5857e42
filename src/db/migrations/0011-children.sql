-- Who the child is, and what holds of them from a day to a day: home, education, health, care, family.

create table child (
  service_id text not null references service (id),
  id uuid not null,
  given_names text not null,
  family_name text not null,
  known_as text,
  previous_names text,
  pronouns text,
  date_of_birth date not null,
  date_of_birth_estimated boolean,
  sex text not null,
  gender_same_as_registered boolean,
  gender_identity text,
  ethnicity text not null,
  nationality text,
  religion text,
  immigration_status text,
  spoken_language text,
  written_language text,
  other_language text,
  language_offer_on date,
  interpreter_needed boolean,
  communication_needs text,
  died_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id)
);
create index child_by_name on child (service_id, family_name, given_names);
create index child_by_birth on child (service_id, date_of_birth);
comment on table child is 'A child whom the service works with, or has worked with.';
comment on column child.given_names is 'First names.';
comment on column child.family_name is 'Last name.';
comment on column child.known_as is 'The name that the child likes to be called by.';
comment on column child.previous_names is 'Names that the child had before.';
comment on column child.pronouns is 'The child’s pronouns, in their own words.';
comment on column child.date_of_birth is 'Date of birth.';
comment on column child.date_of_birth_estimated is 'Whether the date of birth is an estimate.';
comment on column child.sex is 'Sex: male, female or not known.';
comment on column child.gender_same_as_registered is 'Whether the gender the child identifies with is the sex registered at birth.';
comment on column child.gender_identity is 'Gender in the child’s own words.';
comment on column child.ethnicity is 'One of the census’s 19 categories, or refused or not known.';
comment on column child.nationality is 'Nationality, as the child describes it.';
comment on column child.religion is 'Religion, in the census’s categories.';
comment on column child.immigration_status is 'Immigration status.';
comment on column child.spoken_language is 'The language that the child prefers to speak with the service.';
comment on column child.written_language is 'The language that the child prefers for letters and messages.';
comment on column child.other_language is 'The name of the language where the list has only “other”.';
comment on column child.language_offer_on is 'When the child was actively offered a service in Welsh.';
comment on column child.interpreter_needed is 'Whether the child needs an interpreter.';
comment on column child.communication_needs is 'What helps the child to understand and to be understood.';
comment on column child.died_on is 'Date of death.';
select keep_records('child');

create table child_identifier (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  kind text not null,
  value text not null,
  issuer text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id)
);
create index child_identifier_by_child on child_identifier (service_id, child_id);
comment on table child_identifier is 'A number by which a partner or an earlier system knows the child.';
comment on column child_identifier.child_id is 'The child whom the record is about.';
comment on column child_identifier.kind is 'Whose number it is: police, health, education, social care, court, an earlier system.';
comment on column child_identifier.value is 'The number or reference, as it was given.';
comment on column child_identifier.issuer is 'The body or system that gave it.';
select keep_records('child_identifier');

create table residence (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  address_line_1 text,
  address_line_2 text,
  town text,
  postcode text,
  accommodation_type text not null,
  suitability text not null,
  with_whom text,
  from_on date not null,
  until_on date,
  outside_service_area boolean,
  move_reason text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id)
);
create index residence_by_child on residence (service_id, child_id, from_on);
comment on table residence is 'A place where the child lives or lived.';
comment on column residence.child_id is 'The child whom the record is about.';
comment on column residence.address_line_1 is 'First line of the address.';
comment on column residence.address_line_2 is 'Second line of the address.';
comment on column residence.town is 'Town or city.';
comment on column residence.postcode is 'Postcode, in capitals with one space.';
comment on column residence.accommodation_type is 'Type of accommodation, in the categories of key performance indicator 1.';
comment on column residence.suitability is 'Whether it is suitable; not known counts as not suitable in the indicator.';
comment on column residence.with_whom is 'Who the child lives with there.';
comment on column residence.from_on is 'The first day on which it held.';
comment on column residence.until_on is 'The last day on which it held; empty while it still does.';
comment on column residence.outside_service_area is 'Whether it is outside the service’s own area.';
comment on column residence.move_reason is 'Why the child moved there.';
select keep_records('residence');

create table education (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  provision_type text not null,
  provider text,
  suitability text not null,
  hours_offered numeric(7,2),
  hours_attended numeric(7,2),
  exclusion text,
  from_on date not null,
  until_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id)
);
create index education_by_child on education (service_id, child_id, from_on);
comment on table education is 'A school, college, course or job of the child’s.';
comment on column education.child_id is 'The child whom the record is about.';
comment on column education.provision_type is 'Type of provision, in the categories of key performance indicator 2.';
comment on column education.provider is 'The school, college, provider or employer.';
comment on column education.suitability is 'Whether it is suitable; not known counts as not suitable in the indicator.';
comment on column education.hours_offered is 'Hours offered each week.';
comment on column education.hours_attended is 'Hours attended each week.';
comment on column education.exclusion is 'Whether the child is excluded, and how.';
comment on column education.from_on is 'The first day on which it held.';
comment on column education.until_on is 'The last day on which it held; empty while it still does.';
select keep_records('education');

create table learning_need (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  identified_on date not null,
  kinds text[] not null default '{}',
  plan_kind text not null,
  plan_from_on date,
  plan_until_on date,
  details text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id)
);
create index learning_need_by_child on learning_need (service_id, child_id);
comment on table learning_need is 'Special educational needs (England) or additional learning needs (Wales), and the plan for them.';
comment on column learning_need.child_id is 'The child whom the record is about.';
comment on column learning_need.identified_on is 'When the need was identified.';
comment on column learning_need.kinds is 'Types of need.';
comment on column learning_need.plan_kind is 'The plan that there is for the need, if any.';
comment on column learning_need.plan_from_on is 'The first day of the plan.';
comment on column learning_need.plan_until_on is 'The last day of the plan.';
comment on column learning_need.details is 'Anything more about the need.';
select keep_records('learning_need');

create table health_need (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  area text not null,
  screened_on date,
  identified_on date,
  referred_on date,
  intervention_type text,
  offered_on date,
  started_on date,
  ended_on date,
  details text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id)
);
create index health_need_by_child on health_need (service_id, child_id);
comment on table health_need is 'A health need, from screening to the end of help with it.';
comment on column health_need.child_id is 'The child whom the record is about.';
comment on column health_need.area is 'Area of health.';
comment on column health_need.screened_on is 'When the child was screened.';
comment on column health_need.identified_on is 'When the need was identified.';
comment on column health_need.referred_on is 'When the child was referred for help.';
comment on column health_need.intervention_type is 'Type of help, in the categories of key performance indicators 4 and 5.';
comment on column health_need.offered_on is 'When help was offered.';
comment on column health_need.started_on is 'When the child first attended.';
comment on column health_need.ended_on is 'When the help ended.';
comment on column health_need.details is 'Anything more about the need and the help.';
select keep_records('health_need');

create table care_status (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  status text not null,
  legal_basis text,
  local_authority text,
  from_on date not null,
  until_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id)
);
create index care_status_by_child on care_status (service_id, child_id, from_on);
comment on table care_status is 'A time during which the child was looked after, protected, in need, helped early or leaving care.';
comment on column care_status.child_id is 'The child whom the record is about.';
comment on column care_status.status is 'The status, in the categories of key performance indicator 7.';
comment on column care_status.legal_basis is 'Why a looked after child is looked after, in law.';
comment on column care_status.local_authority is 'The local authority responsible.';
comment on column care_status.from_on is 'The first day on which it held.';
comment on column care_status.until_on is 'The last day on which it held; empty while it still does.';
select keep_records('care_status');

create table family_member (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  name text not null,
  relationship text not null,
  parental_responsibility boolean,
  lives_with_child boolean,
  phone text,
  email text,
  address text,
  spoken_language text,
  written_language text,
  other_language text,
  language_offer_on date,
  interpreter_needed boolean,
  contact_allowed boolean,
  contact_note text,
  from_on date,
  until_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id)
);
create index family_member_by_child on family_member (service_id, child_id);
comment on table family_member is 'A parent, carer or relative of the child.';
comment on column family_member.child_id is 'The child whom the record is about.';
comment on column family_member.name is 'The person’s name.';
comment on column family_member.relationship is 'What the person is to the child.';
comment on column family_member.parental_responsibility is 'Whether the person has parental responsibility.';
comment on column family_member.lives_with_child is 'Whether the person lives with the child.';
comment on column family_member.phone is 'Phone number.';
comment on column family_member.email is 'Email address.';
comment on column family_member.address is 'Address, where it is not the child’s.';
comment on column family_member.spoken_language is 'The language that the person prefers to speak with the service.';
comment on column family_member.written_language is 'The language that the person prefers for letters and messages.';
comment on column family_member.other_language is 'The name of the language where the list has only “other”.';
comment on column family_member.language_offer_on is 'When the person was actively offered a service in Welsh.';
comment on column family_member.interpreter_needed is 'Whether the person needs an interpreter.';
comment on column family_member.contact_allowed is 'Whether the service may contact the person.';
comment on column family_member.contact_note is 'What to know before contacting the person.';
comment on column family_member.from_on is 'The first day on which it held.';
comment on column family_member.until_on is 'The last day on which it held; empty while it still does.';
select keep_records('family_member');

create table professional (
  service_id text not null references service (id),
  id uuid not null,
  child_id uuid not null,
  name text not null,
  role text not null,
  organisation text,
  phone text,
  email text,
  from_on date,
  until_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (service_id, id),
  foreign key (service_id, child_id) references child (service_id, id)
);
create index professional_by_child on professional (service_id, child_id);
comment on table professional is 'Somebody of another organisation who works with the child.';
comment on column professional.child_id is 'The child whom the record is about.';
comment on column professional.name is 'The professional’s name.';
comment on column professional.role is 'What the professional is.';
comment on column professional.organisation is 'The organisation that the professional works for.';
comment on column professional.phone is 'Phone number.';
comment on column professional.email is 'Email address.';
comment on column professional.from_on is 'The first day on which it held.';
comment on column professional.until_on is 'The last day on which it held; empty while it still does.';
select keep_records('professional');
