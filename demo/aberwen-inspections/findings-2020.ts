import { type InspectionPlan, shortfall, strength } from '../inspection-plan.ts'

/** What the joint inspection of the winter of 2019 found. */
export const FINDINGS_2020: InspectionPlan['findings'] = {
  'board-2020': shortfall(
    '1.1.1',
    'The board had no vision for the service’s children. Police and health were often absent or sent somebody who could not decide, and members were unsure of their role.',
  ),
  'voice-2020': shortfall(
    '1.1.1',
    'What children, parents and carers and victims think had no part in the service’s plan. Nobody could show us a decision that had changed because of it.',
  ),
  'partners-2020': shortfall(
    '1.1.2',
    'Agreements with children’s services, the police and the health board had lapsed, and each side described them differently. The board did not know.',
  ),
  'identity-2020': shortfall(
    '1.1.3',
    'Since the council was reorganised the service had been one line in a larger department. Its figures, its budget and its risks were no longer reported by themselves, and councillors had not asked for them.',
  ),
  'health-2020': shortfall(
    '1.2.2',
    'The health worker’s post had been empty for 18 months. Nobody who is qualified to do so assessed children’s physical and mental health, and nothing was arranged in the meantime.',
  ),
  'education-2020': shortfall(
    '1.2.1',
    'The education worker had left nine months before and was not replaced. A third of the children of school age were offered fewer hours than they are entitled to, and nobody followed it up.',
  ),
  'allocation-2020': shortfall(
    '1.2.1',
    'Cases were allocated without structure, mostly to whoever was in the office. Neither workload nor skill was weighed, and one worker held half of the children whose safety gave most concern.',
  ),
  'oversight-2020': shortfall(
    '1.2.3',
    'The one team manager was stretched too far to supervise. Assessments and plans were countersigned without comment, and supervision had not been held in seven months of twelve.',
  ),
  'induction-2020': shortfall(
    '1.2.3',
    'Induction was poor. Staff who had come in the past two years had nothing to follow, and carried complex cases before they were trained for them.',
  ),
  'profile-2020': shortfall(
    '1.3.1',
    'There was no analysis of the profile of the children. The service could not say how many were excluded from school, were in care or were being drawn into the supply of drugs.',
  ),
  'prevention-2020': strength(
    '1.3.2',
    'Preventive work was effective, and valued by schools and families. Few of these children had come to notice again within a year.',
  ),
  'policies-2020': shortfall(
    '1.4.1',
    'Policies were out of date. Five of eight had passed their day of review, and the one on safeguarding cited duties that had been repealed in Wales in 2016.',
  ),
  'premises-2020': shortfall(
    '1.4.2',
    'Children were seen in the one interview room of a council office, beside a public counter. Two told us that they had met people there of whom they were afraid.',
  ),
  'safety-2020': shortfall(
    '2.1.2',
    'Assessments considered immediate physical safety only. In ten of 17 cases exploitation, self-harm or harm at home was missed or made light of.',
  ),
  'victims-2020': shortfall(
    '2.2.3',
    'Plans overlooked the safety of victims in more than half of the cases. Where child and victim went to the same school, few plans said how the two would be kept apart.',
  ),
  'exploitation-2020': shortfall(
    '3.1.2',
    'The police knew of children whom county lines had reached; assessments did not mention it. The national mechanism for children who may be exploited had been used once in two years.',
  ),
  'workers-2020': strength(
    '3.3.1',
    'Workers knew their children well and stayed with them. In 18 of 23 cases what was done out of court helped the child towards something better.',
  ),
  'joint-2020': shortfall(
    '3.4.1',
    'In ten of 23 cases the service told the police what it recommended before it had assessed the child.',
  ),
}
