import type { Words } from '#kernel/language.ts'
import { Heading } from '#ui/text/heading.tsx'
import { Link } from '#ui/text/link.tsx'
import { Paragraph } from '#ui/text/paragraph.tsx'
import type { OpenRoute } from '#web/routes.ts'
import type { Call } from '#web/visit.ts'
import type { CouncilProvider } from '../data/council-provider.ts'
import { matchCouncilPerson, type MatchProblem } from '../data/match-council-person.ts'
import { takeStep } from '../data/sign-in-step.ts'
import { safeReturnPath } from '../domain/return-path.ts'
import { type Accounts, asCaller } from './accounts.ts'
import { stepToken } from './cookies.ts'
import { enter, goOnTo } from './enter.ts'

const TITLE: Words = { en: 'You could not be signed in', cy: 'Nid oedd modd eich mewngofnodi' }
const AGAIN: Words = { en: 'Go back to sign in', cy: 'Mynd yn ôl i fewngofnodi' }

type Problem = MatchProblem | 'provider-unreachable' | 'not-confirmed'

const PROBLEMS: Readonly<Record<Problem, Words>> = {
  'provider-unreachable': {
    en: 'Your council’s sign-in does not answer at the moment. Try again in a few minutes.',
    cy: 'Nid yw system fewngofnodi eich cyngor yn ateb ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig funudau.',
  },
  'not-confirmed': {
    en: 'Your council’s sign-in was not completed, or it took too long. Start again.',
    cy: 'Ni chwblhawyd y mewngofnodi drwy eich cyngor, neu cymerodd ormod o amser. Dechreuwch eto.',
  },
  'no-account': {
    en: 'Your council confirmed who you are, but you have no account here. Ask your service’s administrator to add you.',
    cy: 'Cadarnhaodd eich cyngor pwy ydych chi, ond nid oes gennych gyfrif yma. Gofynnwch i weinyddwr eich gwasanaeth eich ychwanegu.',
  },
  'email-not-verified': {
    en: 'Your council did not confirm that your email address is your own, so it cannot be matched to an account. Ask your administrator: the council’s sign-in has to be set up to confirm addresses.',
    cy: 'Ni chadarnhaodd eich cyngor mai chi piau eich cyfeiriad e-bost, felly nid oes modd ei baru â chyfrif. Gofynnwch i’ch gweinyddwr: mae angen gosod system fewngofnodi’r cyngor i gadarnhau cyfeiriadau.',
  },
  'email-of-someone-else': {
    en: 'The account with your email address belongs to someone who used the address before. Ask your administrator.',
    cy: 'Mae’r cyfrif â’ch cyfeiriad e-bost yn perthyn i rywun a ddefnyddiai’r cyfeiriad o’r blaen. Gofynnwch i’ch gweinyddwr.',
  },
  disabled: {
    en: 'Your account has been disabled. Ask your service’s administrator.',
    cy: 'Mae eich cyfrif wedi’i analluogi. Gofynnwch i weinyddwr eich gwasanaeth.',
  },
}

/** Signing in with the council's own account, where the operator has set it up. */
export const councilRoutes = (accounts: Accounts): readonly OpenRoute[] => {
  const { council } = accounts
  if (!council) return []
  return [
    { method: 'get', path: '/sign-in/council', gate: 'anyone', handle: call => leaveFor(accounts, council, call) },
    { method: 'get', path: '/sign-in/callback', gate: 'anyone', handle: call => comeBack(accounts, council, call) },
  ]
}

async function leaveFor(accounts: Accounts, council: CouncilProvider, call: Call): Promise<Response> {
  const begun = await council.begin()
  if (!begun.ok) return showProblem(call, begun.problem)
  const { address, detail } = begun.value
  const returnPath = safeReturnPath(call.query('return'))
  await goOnTo(accounts, call, { kind: 'council', accountId: null, detail, returnPath })
  return call.c.redirect(address.href, 303)
}

async function comeBack(accounts: Accounts, council: CouncilProvider, call: Call): Promise<Response> {
  const token = stepToken(call.c)
  const step = token === null ? null : await asCaller(accounts, call, tx => takeStep(tx, token, call.now))
  if (step?.kind !== 'council') return showProblem(call, 'not-confirmed')
  const person = await council.answer(new URL(call.c.req.url).search, step.detail)
  if (!person.ok) return showProblem(call, person.problem)
  const matched = await asCaller(accounts, call, tx => matchCouncilPerson(tx, person.value, call.now))
  if (!matched.ok) return showProblem(call, matched.problem)
  const entering = { accountId: matched.value, proof: 'council', returnPath: step.returnPath } as const
  return call.go(await enter(accounts, call, entering))
}

const showProblem = (call: Call, problem: Problem): Response =>
  call.page(
    { title: TITLE, status: problem === 'provider-unreachable' ? 503 : 403 },
    <>
      <Heading>{TITLE}</Heading>
      <Paragraph>{PROBLEMS[problem]}</Paragraph>
      <Paragraph>
        <Link href="/sign-in">{AGAIN}</Link>
      </Paragraph>
    </>,
  )
