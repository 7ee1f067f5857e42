import type { Words } from './language.ts'

/** Everything that can be permitted, in words that a person can check. A route names one of these. */
export const PERMISSIONS = {
  'caseload.read': {
    en: 'See lists of children and who works with them',
    cy: 'Gweld rhestrau o blant a phwy sy’n gweithio gyda nhw',
  },
  'child.read': { en: 'Open a child’s record', cy: 'Agor cofnod plentyn' },
  'child.write': { en: 'Create and correct a child’s record', cy: 'Creu a chywiro cofnod plentyn' },
  'case.write': {
    en: 'Record offences, outcomes, hearings and programmes',
    cy: 'Cofnodi troseddau, canlyniadau, gwrandawiadau a rhaglenni',
  },
  'case.allocate': { en: 'Allocate and transfer cases', cy: 'Dyrannu a throsglwyddo achosion' },
  'restriction.manage': {
    en: 'Restrict a record and name who may open it',
    cy: 'Cyfyngu ar gofnod ac enwi pwy gaiff ei agor',
  },
  'restriction.break-glass': {
    en: 'Open a restricted record by giving a reason',
    cy: 'Agor cofnod cyfyngedig drwy roi rheswm',
  },
  'victim.read': { en: 'Open victims’ records', cy: 'Agor cofnodion dioddefwyr' },
  'victim.write': { en: 'Create and correct victims’ records', cy: 'Creu a chywiro cofnodion dioddefwyr' },
  'team.read': { en: 'See a team’s workload', cy: 'Gweld llwyth gwaith tîm' },
  'audit.read': { en: 'Open sampled cases', cy: 'Agor achosion a samplwyd' },
  'figure.read': { en: 'See the service’s figures', cy: 'Gweld ffigurau’r gwasanaeth' },
  'workforce.read': { en: 'See people, posts and teams', cy: 'Gweld pobl, swyddi a thimau' },
  'workforce.write': { en: 'Change people, posts and teams', cy: 'Newid pobl, swyddi a thimau' },
  'board.read': { en: 'See the board’s papers', cy: 'Gweld papurau’r bwrdd' },
  'paper.read': { en: 'See published papers', cy: 'Gweld papurau cyhoeddedig' },
  'inspection.read': {
    en: 'See inspections, their ratings, findings and recommendations',
    cy: 'Gweld arolygiadau, eu graddau, eu canfyddiadau a’u hargymhellion',
  },
  'inspection.write': {
    en: 'Record inspections and reviews, and what was done about them',
    cy: 'Cofnodi arolygiadau ac adolygiadau, a’r hyn a wnaed yn eu cylch',
  },
  'inspection.alert': {
    en: 'Read and answer the alerts that inspectors raise',
    cy: 'Darllen ac ateb y rhybuddion y mae arolygwyr yn eu codi',
  },
  'service.identify': {
    en: 'Say which of the nation’s services this one is',
    cy: 'Dweud pa un o wasanaethau’r wlad yw’r gwasanaeth hwn',
  },
  'nation.read': { en: 'See figures by service', cy: 'Gweld ffigurau fesul gwasanaeth' },
  'account.manage': { en: 'Manage accounts and roles', cy: 'Rheoli cyfrifon a rolau' },
  'bundle.import': { en: 'Import a bundle of records', cy: 'Mewnforio bwndel o gofnodion' },
  'bundle.export': { en: 'Export the service’s records', cy: 'Allforio cofnodion y gwasanaeth' },
  'log.read': { en: 'See who opened and changed what', cy: 'Gweld pwy a agorodd a phwy a newidiodd beth' },
} as const satisfies Record<string, Words>

export type Permission = keyof typeof PERMISSIONS

type RoleDescription = { readonly label: Words; readonly may: readonly Permission[] }

/** Who may do what. The whole of it: what is absent here is refused. */
export const ROLES = {
  'case-manager': {
    label: { en: 'Case manager', cy: 'Rheolwr achos' },
    may: [
      'caseload.read',
      'child.read',
      'child.write',
      'case.write',
      'restriction.break-glass',
      'workforce.read',
      'inspection.read',
    ],
  },
  'team-manager': {
    label: { en: 'Team manager', cy: 'Rheolwr tîm' },
    may: [
      'caseload.read',
      'child.read',
      'child.write',
      'case.write',
      'case.allocate',
      'restriction.manage',
      'restriction.break-glass',
      'team.read',
      'workforce.read',
      'workforce.write',
      'log.read',
      'inspection.read',
      'inspection.alert',
    ],
  },
  'head-of-service': {
    label: { en: 'Head of service', cy: 'Pennaeth y gwasanaeth' },
    may: [
      'caseload.read',
      'child.read',
      'child.write',
      'case.write',
      'case.allocate',
      'restriction.manage',
      'restriction.break-glass',
      'team.read',
      'figure.read',
      'board.read',
      'workforce.read',
      'workforce.write',
      'log.read',
      'bundle.export',
      'inspection.read',
      'inspection.write',
      'inspection.alert',
    ],
  },
  auditor: {
    label: { en: 'Auditor or quality lead', cy: 'Archwilydd neu arweinydd ansawdd' },
    may: ['audit.read', 'figure.read', 'inspection.read', 'inspection.write', 'inspection.alert'],
  },
  'victim-worker': {
    label: { en: 'Victim worker', cy: 'Gweithiwr dioddefwyr' },
    may: ['victim.read', 'victim.write', 'inspection.read'],
  },
  'performance-analyst': {
    label: { en: 'Performance analyst', cy: 'Dadansoddwr perfformiad' },
    may: ['figure.read', 'workforce.read', 'inspection.read'],
  },
  'board-member': {
    label: { en: 'Board member', cy: 'Aelod o’r bwrdd' },
    may: ['board.read', 'figure.read', 'paper.read', 'inspection.read'],
  },
  'scrutiny-reader': {
    label: { en: 'Scrutiny reader', cy: 'Darllenydd craffu' },
    may: ['paper.read'],
  },
  'national-overseer': {
    label: { en: 'National overseer', cy: 'Goruchwyliwr cenedlaethol' },
    may: ['nation.read'],
  },
  inspector: {
    label: { en: 'Inspector', cy: 'Arolygydd' },
    may: ['audit.read'],
  },
  administrator: {
    label: { en: 'Administrator', cy: 'Gweinyddwr' },
    may: ['account.manage', 'bundle.import', 'workforce.read', 'workforce.write', 'service.identify'],
  },
} as const satisfies Record<string, RoleDescription>

export type Role = keyof typeof ROLES

export const ROLE_NAMES = Object.keys(ROLES) as readonly Role[]

export const isRole = (text: unknown): text is Role => typeof text === 'string' && Object.hasOwn(ROLES, text)

/** What someone with these roles may do. */
export const permissionsOf = (roles: readonly Role[]): ReadonlySet<Permission> =>
  new Set(roles.flatMap((role): readonly Permission[] => ROLES[role].may))
