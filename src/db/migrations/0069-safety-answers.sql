-- The first page of the day asks, over a whole service, which answers about safety nobody has followed up: what was
-- chosen, and what was said in the person's own words.
create index self_assessment_answer_by_choice on self_assessment_answer (service_id, question, choice);
create index self_assessment_answer_said on self_assessment_answer (service_id, question) where said is not null;
