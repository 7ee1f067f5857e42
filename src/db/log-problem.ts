import type { Words } from '#kernel/language.ts'
import type { LogName } from './log-rows.ts'

/** What has been done to a log, or to its seals, since it was sealed. */
export type LogProblemKind = 'changed' | 'removed' | 'slipped-in' | 'seal-changed' | 'seal-removed' | 'chain-broken'

export type LogProblem = {
  readonly kind: LogProblemKind
  readonly log: LogName
  readonly serviceId: string
  /** The row's sequence number, where it is a row. */
  readonly sequence: number | null
  /** The seal's number in its chain. */
  readonly seal: number
  readonly words: Words
}

const NAMES: Readonly<Record<LogName, Words>> = {
  change_log: { en: 'change log', cy: 'cofnod newidiadau' },
  access_log: { en: 'access log', cy: 'cofnod mynediad' },
}

const DONE: Readonly<Record<LogProblemKind, Words>> = {
  changed: { en: 'changed after it was sealed', cy: 'newidiwyd ar ôl selio' },
  removed: { en: 'removed after it was sealed', cy: 'dilëwyd ar ôl selio' },
  'slipped-in': {
    en: 'slipped in among rows that were already sealed',
    cy: 'ychwanegwyd ymhlith rhesi a seliwyd eisoes',
  },
  'seal-changed': { en: 'the seal itself was changed', cy: 'newidiwyd y sêl ei hun' },
  'seal-removed': { en: 'the seal is missing', cy: 'mae’r sêl ar goll' },
  'chain-broken': {
    en: 'the seal is not the one that the rest of the chain was built on',
    cy: 'nid hon yw’r sêl yr adeiladwyd gweddill y gadwyn arni',
  },
}

/** Names a problem in words that an operator can act on. */
export function logProblem(
  kind: LogProblemKind,
  { serviceId, log }: Pick<LogProblem, 'serviceId' | 'log'>,
  seal: number,
  sequence: number | null = null,
): LogProblem {
  const place =
    sequence === null ? { en: `seal ${seal}`, cy: `sêl ${seal}` } : { en: `row ${sequence}`, cy: `rhes ${sequence}` }
  const words = {
    en: `${serviceId}, ${NAMES[log].en}, ${place.en}: ${DONE[kind].en}`,
    cy: `${serviceId}, ${NAMES[log].cy}, ${place.cy}: ${DONE[kind].cy}`,
  }
  return { kind, log, serviceId, sequence, seal, words }
}
