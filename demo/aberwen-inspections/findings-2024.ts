import { type InspectionPlan, shortfall, strength } from '../inspection-plan.ts'

/** What the inspection of September 2024 found. */
export const FINDINGS_2024: InspectionPlan['findings'] = {
  'board-2024': shortfall(
    '1.1.1',
    'The board’s vision was four years old, and most of the staff did not know it. Police and health had each been absent from four of the last six meetings, and no member had been shown what the role is.',
  ),
  'voice-2024': shortfall(
    '1.1.1',
    'Parents and carers and victims had not been asked what they think of the service. What children said was collected and led to no decision of the board.',
  ),
  'oversight-2024': shortfall(
    '1.2.3',
    'One team manager countersigned the work of the whole service, mostly without comment. Supervision was held in half of the months in which it was due.',
  ),
  'welsh-2024': shortfall(
    '1.2.2',
    'No child was offered a service in Welsh before asking for one, although half of the staff could have given it.',
  ),
  'committed-2024': strength(
    '1.2.1',
    'Staff are committed to the children and to each other, and cover for colleagues without being asked.',
  ),
  'profile-2024': shortfall(
    '1.3.1',
    'The profile of the children was not understood. Figures were counted by hand for our visit, and there was no analysis of exclusion from school, of care or of the supply of drugs.',
  ),
  'therapy-2024': shortfall(
    '1.2.2',
    'A nurse came for three days a week. For speech and language therapy and for mental health, children joined the waiting list on which every child is, and waited nine months.',
  ),
  'prevention-2024': strength(
    '1.3.2',
    'Families spoke warmly of preventive work. It is a large part of what the service does, and lies outside what we rate.',
  ),
  'information-2024': shortfall(
    '1.3.3',
    'What the police knew of adults and addresses reached the service late or not at all. The agreement on such information that was promised after a serious incident had not been signed.',
  ),
  'policies-2024': shortfall(
    '1.4.1',
    'Seven of eleven policies had not been reviewed in time, and two cited law that has been repealed.',
  ),
  'learning-2024': shortfall(
    '1.4.4',
    'Recommendations of earlier inspections and reviews had been closed on a manager’s word. Leaders could not show us that one of them had changed practice.',
  ),
  'safety-2024': shortfall(
    '3.1.2',
    'Assessments again considered immediate physical safety and little else. In seven of nine cases exploitation, self-harm or harm at home was underestimated.',
  ),
  'victims-2024': shortfall(
    '3.2.3',
    'Plans overlooked the needs and the safety of victims in six of nine cases. Two victims went to school with the child who had harmed them, and no plan mentioned it.',
  ),
  'delivery-2024': shortfall(
    '3.3.2',
    'In only one of nine cases was enough done to keep the child safe. Visits and meetings that had been agreed did not take place, and nobody took that higher.',
  ),
  'diversion-2024': shortfall(
    '3.4.1',
    'The policy on out-of-court disposals says clearly who decides. It does not say how unfairness between groups of children would be noticed.',
  ),
}
