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
  'assessment.write': {
    en: 'Assess: write and complete assessments',
    cy: 'Asesu: ysgrifennu a chwblhau asesiadau',
  },
  'assessment.countersign': {
    en: 'Countersign assessments or return them',
    cy: 'Cydlofnodi asesiadau neu eu dychwelyd',
  },
  'plan.write': {
    en: 'Write, agree, review and close plans',
    cy: 'Ysgrifennu, cytuno, adolygu a chau cynlluniau',
  },
  'plan.approve': {
    en: 'Approve plans or return them',
    cy: 'Cymeradwyo cynlluniau neu eu dychwelyd',
  },
  'contact.write': {
    en: 'Plan and record contacts and interventions',
    cy: 'Cynllunio a chofnodi cysylltiadau ac ymyriadau',
  },
  'compliance.decide': {
    en: 'Decide whether to start breach proceedings',
    cy: 'Penderfynu a ddylid dechrau achos torri gorchymyn',
  },
  'safety.write': {
    en: 'Record incidents, meetings and concerns',
    cy: 'Cofnodi digwyddiadau, cyfarfodydd a phryderon',
  },
  'oversight.write': {
    en: 'Record management oversight',
    cy: 'Cofnodi goruchwyliaeth y rheolwyr',
  },
  'exploitation.write': {
    en: 'Screen for exploitation and record referrals',
    cy: 'Sgrinio am gamfanteisio a chofnodi atgyfeiriadau',
  },
  'exploitation.read': {
    en: 'See everyone in the National Referral Mechanism',
    cy: 'Gweld pawb yn y Mecanwaith Atgyfeirio Cenedlaethol',
  },
  'voice.write': {
    en: 'Record what children, parents and victims say',
    cy: 'Cofnodi’r hyn y mae plant, rhieni a dioddefwyr yn ei ddweud',
  },
  'voice.read': {
    en: 'See what was said, without names',
    cy: 'Gweld yr hyn a ddywedwyd, heb enwau',
  },
  'voice.decide': {
    en: 'Say what was done about what was said',
    cy: 'Dweud beth a wnaed am yr hyn a ddywedwyd',
  },
  'document.write': {
    en: 'Add documents and write letters',
    cy: 'Ychwanegu dogfennau ac ysgrifennu llythyrau',
  },
  'document.remove': { en: 'Take documents away for good', cy: 'Tynnu dogfennau ymaith am byth' },
  'victim.read': { en: 'Open victims’ records', cy: 'Agor cofnodion dioddefwyr' },
  'victim.write': { en: 'Create and correct victims’ records', cy: 'Creu a chywiro cofnodion dioddefwyr' },
  'signal.read': {
    en: 'See signals, and set them aside with a reason',
    cy: 'Gweld arwyddion, a’u rhoi o’r neilltu gyda rheswm',
  },
  'signal.oversee': {
    en: 'See everyone’s signals, and those that have come up',
    cy: 'Gweld arwyddion pawb, a’r rhai sydd wedi dod i fyny',
  },
  'signal.tune': {
    en: 'Set the service’s own numbers for the rules of signals',
    cy: 'Gosod rhifau’r gwasanaeth ei hun ar gyfer rheolau’r arwyddion',
  },
  'team.read': { en: 'See a team’s workload', cy: 'Gweld llwyth gwaith tîm' },
  'audit.read': { en: 'Open sampled cases', cy: 'Agor achosion a samplwyd' },
  'audit.write': { en: 'Audit sampled cases', cy: 'Archwilio achosion a samplwyd' },
  'audit.lead': {
    en: 'Plan audit rounds, draw samples, settle judgements',
    cy: 'Cynllunio cylchoedd archwilio, tynnu samplau, cytuno ar ddyfarniadau',
  },
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
  'nation.share': {
    en: 'Agree to share figures with those who look at the nation',
    cy: 'Cytuno i rannu ffigurau â’r rhai sy’n edrych ar y wlad',
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
      'assessment.write',
      'plan.write',
      'contact.write',
      'safety.write',
      'exploitation.write',
      'exploitation.read',
      'voice.write',
      'voice.read',
      'document.write',
      'audit.read',
      'audit.write',
      'signal.read',
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
      'assessment.write',
      'assessment.countersign',
      'plan.write',
      'plan.approve',
      'contact.write',
      'compliance.decide',
      'safety.write',
      'oversight.write',
      'exploitation.write',
      'exploitation.read',
      'voice.write',
      'voice.read',
      'voice.decide',
      'document.write',
      'audit.read',
      'audit.write',
      'signal.read',
      'signal.oversee',
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
      'assessment.write',
      'assessment.countersign',
      'plan.write',
      'plan.approve',
      'contact.write',
      'compliance.decide',
      'safety.write',
      'oversight.write',
      'exploitation.write',
      'exploitation.read',
      'voice.write',
      'voice.read',
      'voice.decide',
      'document.write',
      'document.remove',
      'audit.read',
      'audit.write',
      'audit.lead',
      'signal.read',
      'signal.oversee',
      'signal.tune',
      'nation.share',
    ],
  },
  auditor: {
    label: { en: 'Auditor or quality lead', cy: 'Archwilydd neu arweinydd ansawdd' },
    may: [
      'audit.read',
      'audit.write',
      'audit.lead',
      'figure.read',
      'inspection.read',
      'inspection.write',
      'inspection.alert',
      'voice.read',
    ],
  },
  'victim-worker': {
    label: { en: 'Victim worker', cy: 'Gweithiwr dioddefwyr' },
    may: ['victim.read', 'victim.write', 'inspection.read', 'voice.write', 'voice.read'],
  },
  'performance-analyst': {
    label: { en: 'Performance analyst', cy: 'Dadansoddwr perfformiad' },
    may: ['figure.read', 'workforce.read', 'inspection.read', 'voice.read'],
  },
  'board-member': {
    label: { en: 'Board member', cy: 'Aelod o’r bwrdd' },
    may: ['board.read', 'paper.read', 'inspection.read', 'voice.read'],
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
