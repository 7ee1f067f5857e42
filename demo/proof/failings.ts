/** How a failing is shown: by signals, by what the record adds up to, or by neither as yet. */
export type ShownBy = 'signals' | 'figures' | 'both' | 'not-yet'

export type Failing = {
  readonly id: `F${number}`
  readonly title: string
  readonly shownBy: ShownBy
  /** Of what is not shown yet: why the record can’t show it. */
  readonly why?: string
}

/** What inspectors found in the service that failed, in the order of the two inspections. */
export const FAILINGS: readonly Failing[] = [
  { id: 'F1', title: 'Nobody in the service had seen the rating coming', shownBy: 'figures' },
  { id: 'F2', title: 'Work kept the child and others safe in one case of nine', shownBy: 'figures' },
  { id: 'F3', title: 'Assessing, planning and delivering were poor throughout', shownBy: 'signals' },
  { id: 'F4', title: 'Danger was underestimated, and only immediate physical safety considered', shownBy: 'signals' },
  { id: 'F5', title: 'The protection of exploited children was hardly used', shownBy: 'signals' },
  { id: 'F6', title: 'Alerts had to be raised that nobody had answered', shownBy: 'signals' },
  { id: 'F7', title: 'Needs were known, and nothing came of it', shownBy: 'signals' },
  { id: 'F8', title: 'Victims’ needs and safety were overlooked', shownBy: 'signals' },
  {
    id: 'F9',
    title: 'Posts of partners were empty for long',
    shownBy: 'not-yet',
    why: 'Posts and how long they are empty are not recorded; what is seen is only the help that does not begin (F7).',
  },
  { id: 'F10', title: 'Work was shared out without structure', shownBy: 'both' },
  { id: 'F11', title: 'The managers in the middle could not supervise', shownBy: 'signals' },
  {
    id: 'F12',
    title: 'Poor induction, gaps in training',
    shownBy: 'not-yet',
    why: 'There is no matrix of induction and training yet against which a gap could be seen.',
  },
  {
    id: 'F13',
    title: 'Policies out of date',
    shownBy: 'not-yet',
    why: 'There is no register of policies yet, nor of the law that they rest on.',
  },
  {
    id: 'F14',
    title: 'Little data, and no analysis',
    shownBy: 'not-yet',
    why: 'The measures of data quality and the profile of the children are not worked out yet.',
  },
  {
    id: 'F15',
    title: 'Violence, drugs and reoffending, not compared with others',
    shownBy: 'not-yet',
    why: 'The indicators and the comparisons with other services are not worked out yet.',
  },
  { id: 'F16', title: 'The voices of children, parents and victims changed nothing', shownBy: 'both' },
  {
    id: 'F17',
    title: 'The board was unsure of its role',
    shownBy: 'not-yet',
    why: 'Members of the board, their induction and attendance are not recorded yet.',
  },
  {
    id: 'F18',
    title: 'The service was lost in its council',
    shownBy: 'not-yet',
    why: 'The service’s own plan and its reports to scrutiny are not recorded yet.',
  },
  { id: 'F19', title: 'Leaders were told several times', shownBy: 'figures' },
  { id: 'F20', title: 'What was recommended had to be seen through', shownBy: 'figures' },
  { id: 'F21', title: 'Preventive work was outside what anybody looked at', shownBy: 'figures' },
  { id: 'F22', title: 'The distance travelled had to be shown', shownBy: 'figures' },
  {
    id: 'F23',
    title: 'Partners were not held to account',
    shownBy: 'not-yet',
    why: 'Commitments of partners are not recorded yet; help that a partner does not give is seen, child by child (F7).',
  },
  {
    id: 'F24',
    title: 'Poor information and facilities',
    shownBy: 'not-yet',
    why: 'Places of work, equipment and what is exchanged with partners are not judged yet.',
  },
]
