import type { Words } from '#kernel/language.ts'
import type { Topic } from './voices.ts'

/** Something that an invented service was asked for, and what became of it; days count back from today. */
export type AnswerOf = {
  readonly topic: Topic
  readonly themes: readonly string[]
  readonly askedOn: number
  readonly asked: Words
  readonly bearsOn: readonly string[]
  readonly where: string | null
  readonly considered?: { readonly on: number; readonly what: Words }
  readonly decision?: 'did' | 'partly' | 'did-not'
  readonly done?: { readonly on: number; readonly what: Words }
  readonly why?: Words
  readonly told?: { readonly on: number; readonly whom: readonly string[] }
}

const both = (en: string, cy: string): Words => ({ en, cy })

/** A service that listens: most of it done, some of it not, each with its reason. */
export const SOUND_ANSWERS: readonly AnswerOf[] = [
  {
    topic: 'buses',
    themes: ['meeting', 'safety'],
    askedOn: -520,
    asked: both(
      'Two buses are too far, and town is not safe after dark.',
      'Mae dau fws yn rhy bell, ac nid yw’r dref yn ddiogel ar ôl iddi dywyllu.',
    ),
    bearsOn: ['plan', 'practice'],
    where: 'Youth justice plan, priority 2: close to home',
    considered: {
      on: -495,
      what: both(
        'The team drew where children live on a map: a third are more than 40 minutes away. A room in two leisure centres costs less than the missed appointments do.',
        'Tynnodd y tîm fap o ble mae’r plant yn byw: mae traean yn fwy na 40 munud i ffwrdd. Mae ystafell mewn dwy ganolfan hamdden yn costio llai na’r apwyntiadau a gollir.',
      ),
    },
    decision: 'did',
    done: {
      on: -440,
      what: both(
        'We meet at two leisure centres near you, or at your home.',
        'Rydym yn cwrdd mewn dwy ganolfan hamdden yn eich ymyl, neu yn eich cartref.',
      ),
    },
    told: { on: -430, whom: ['who-said-it', 'children', 'parents'] },
  },
  {
    topic: 'letters',
    themes: ['words'],
    askedOn: -410,
    asked: both(
      'Letters are full of words that frighten people.',
      'Mae llythyrau’n llawn geiriau sy’n codi ofn ar bobl.',
    ),
    bearsOn: ['practice', 'training'],
    where: 'Letters and messages, second edition',
    considered: {
      on: -380,
      what: both(
        'Six children read all our letters with the speech therapist and crossed out what they did not know.',
        'Darllenodd chwe phlentyn ein holl lythyrau gyda’r therapydd lleferydd a chroesi allan yr hyn nad oeddent yn ei ddeall.',
      ),
    },
    decision: 'did',
    done: {
      on: -340,
      what: both(
        'Every letter was written again with children, and comes with a short message.',
        'Ailysgrifennwyd pob llythyr gyda phlant, a daw pob un gyda neges fer.',
      ),
    },
    told: { on: -332, whom: ['who-said-it', 'children', 'staff'] },
  },
  {
    topic: 'same-worker',
    themes: ['workers', 'listening'],
    askedOn: -330,
    asked: both('I don’t want to start again with somebody new.', 'Dydw i ddim eisiau dechrau eto gyda rhywun newydd.'),
    bearsOn: ['policy', 'practice'],
    where: 'Allocation policy, section 3',
    considered: {
      on: -310,
      what: both(
        'Nine children had changed worker in a year, five of them for our convenience.',
        'Roedd naw plentyn wedi newid gweithiwr mewn blwyddyn, pump ohonynt er hwylustod i ni.',
      ),
    },
    decision: 'partly',
    done: {
      on: -290,
      what: both(
        'Your worker stays with you to the end, also when an order becomes another one.',
        'Bydd eich gweithiwr yn aros gyda chi tan y diwedd, hefyd pan fydd un gorchymyn yn troi’n un arall.',
      ),
    },
    why: both(
      'People leave or fall ill. Then you meet the new worker together with the old one, and choose what is told.',
      'Mae pobl yn gadael neu’n mynd yn sâl. Yna byddwch yn cwrdd â’r gweithiwr newydd gyda’r hen un, ac yn dewis beth sy’n cael ei ddweud.',
    ),
    told: { on: -280, whom: ['who-said-it', 'children', 'board'] },
  },
  {
    topic: 'plan',
    themes: ['plan', 'listening'],
    askedOn: -300,
    asked: both('My plan was written before I came in.', 'Roedd fy nghynllun wedi’i ysgrifennu cyn i mi ddod i mewn.'),
    bearsOn: ['strategy', 'practice', 'training'],
    where: 'Our vision, first sentence: with children, not for them',
    considered: {
      on: -282,
      what: both(
        'The board heard three children say it, and looked at 20 plans: the child’s words stood in 11.',
        'Clywodd y bwrdd dri phlentyn yn ei ddweud, ac edrychodd ar 20 cynllun: roedd geiriau’r plentyn mewn 11.',
      ),
    },
    decision: 'did',
    done: {
      on: -250,
      what: both(
        'A plan starts with an empty page and what you want. Everyone was trained in it.',
        'Mae cynllun yn dechrau gyda thudalen wag a’r hyn yr ydych chi ei eisiau. Hyfforddwyd pawb.',
      ),
    },
    told: { on: -240, whom: ['children', 'parents', 'staff', 'board'] },
  },
  {
    topic: 'family',
    themes: ['family'],
    askedOn: -260,
    asked: both('Who helps us, the parents?', 'Pwy sy’n ein helpu ni, y rhieni?'),
    bearsOn: ['plan', 'board'],
    where: 'Youth justice plan, priority 4: families',
    considered: {
      on: -235,
      what: both(
        'Fourteen parents said it in a year. The council’s family help has places on Tuesday evenings.',
        'Dywedodd pedwar rhiant ar ddeg hyn mewn blwyddyn. Mae gan gymorth i deuluoedd y cyngor leoedd ar nos Fawrth.',
      ),
    },
    decision: 'did',
    done: {
      on: -190,
      what: both(
        'A group for parents meets on Tuesday evenings, run by two parents who have been there.',
        'Mae grŵp i rieni’n cwrdd ar nos Fawrth, dan arweiniad dau riant sydd wedi bod drwyddi.',
      ),
    },
    told: { on: -180, whom: ['who-said-it', 'parents'] },
  },
  {
    topic: 'meet',
    themes: ['repair', 'informed'],
    askedOn: -230,
    asked: both(
      'Ask me in good time whether I want to meet him.',
      'Gofynnwch i mi mewn da bryd a ydw i eisiau cwrdd ag ef.',
    ),
    bearsOn: ['practice'],
    where: null,
    considered: {
      on: -205,
      what: both(
        'We asked at the panel, when most had given up waiting.',
        'Roeddem yn gofyn yn y panel, pan oedd y rhan fwyaf wedi rhoi’r gorau i aros.',
      ),
    },
    decision: 'did',
    done: {
      on: -170,
      what: both(
        'We ask within ten days, and once more before the end.',
        'Byddwn yn gofyn o fewn deg diwrnod, ac unwaith eto cyn y diwedd.',
      ),
    },
    told: { on: -160, whom: ['who-said-it', 'victims'] },
  },
  {
    topic: 'search',
    themes: ['fairness', 'safety'],
    askedOn: -200,
    asked: both('Tell the police to stop stopping us.', 'Dywedwch wrth yr heddlu am beidio â’n stopio ni.'),
    bearsOn: ['board', 'strategy'],
    where: 'Board, item 5: what children say about the police',
    considered: {
      on: -160,
      what: both(
        'The police brought their figures to the board. They cannot promise it, and the board cannot order it.',
        'Daeth yr heddlu â’u ffigurau i’r bwrdd. Ni allant addo hynny, ac ni all y bwrdd ei orchymyn.',
      ),
    },
    decision: 'did-not',
    why: both(
      'We can’t tell the police whom to stop. They now show the board every quarter whom they stop and why, and you can come and ask them.',
      'Ni allwn ddweud wrth yr heddlu pwy i’w stopio. Maent nawr yn dangos i’r bwrdd bob chwarter pwy y maent yn ei stopio a pham, a gallwch ddod i ofyn iddynt.',
    ),
    told: { on: -140, whom: ['who-said-it', 'children', 'board'] },
  },
  {
    topic: 'school',
    themes: ['learning'],
    askedOn: -150,
    asked: both('An hour a week is not school.', 'Nid ysgol yw awr yr wythnos.'),
    bearsOn: ['board', 'plan'],
    where: 'Youth justice plan, priority 3: learning',
    considered: {
      on: -110,
      what: both(
        'Seven of ours are on a reduced timetable. Education says that four can have more hours after the holidays, and three need a plan first.',
        'Mae saith o’n plant ar amserlen lai. Dywed addysg y gall pedwar gael mwy o oriau ar ôl y Pasg, ac y mae angen cynllun yn gyntaf ar dri.',
      ),
    },
    decision: 'partly',
    done: {
      on: -80,
      what: both('Four of you have more hours.', 'Mae pedwar ohonoch yn cael mwy o oriau.'),
    },
    why: both(
      'Three still wait for their learning plans. The board asks after them every month.',
      'Mae tri’n dal i aros am eu cynlluniau dysgu. Mae’r bwrdd yn holi amdanynt bob mis.',
    ),
    told: { on: -70, whom: ['who-said-it'] },
  },
  {
    topic: 'boxing',
    themes: ['activities'],
    askedOn: -100,
    asked: both('It’s all football.', 'Pêl-droed yw popeth.'),
    bearsOn: ['plan'],
    where: null,
    considered: {
      on: -60,
      what: both(
        'Six children wrote down what they would come to. Pottery won; a horse would cost too much.',
        'Ysgrifennodd chwe phlentyn beth y byddent yn dod ato. Crochenwaith enillodd; byddai ceffyl yn costio gormod.',
      ),
    },
    decision: 'did',
    done: {
      on: -20,
      what: both('A pottery evening, on Thursdays.', 'Noson grochenwaith, ar ddydd Iau.'),
    },
  },
  {
    topic: 'waiting',
    themes: ['health'],
    askedOn: -35,
    asked: both(
      'I asked for help with sleeping and I am still waiting.',
      'Gofynnais am help i gysgu ac rwy’n dal i aros.',
    ),
    bearsOn: ['board', 'plan'],
    where: null,
    considered: {
      on: -14,
      what: both(
        'The nurse sees everyone within two weeks. For more than that the list is five months. On the board’s paper for its next meeting.',
        'Mae’r nyrs yn gweld pawb o fewn pythefnos. Am fwy na hynny mae’r rhestr yn bum mis. Ar bapur y bwrdd ar gyfer ei gyfarfod nesaf.',
      ),
    },
  },
]

/** A service that asked once, years ago, and let it lie. */
export const ANSWERS_LEFT_LYING: readonly AnswerOf[] = [
  {
    topic: 'buses',
    themes: ['meeting', 'listening'],
    askedOn: -1530,
    asked: both(
      'The office is too far, and nobody asks us when we can come.',
      'Mae’r swyddfa’n rhy bell, a does neb yn gofyn i ni pryd y gallwn ddod.',
    ),
    bearsOn: ['strategy'],
    where: 'Strategy 2022 to 2025, draft',
    considered: {
      on: -1490,
      what: both(
        'To be discussed when the strategy is written.',
        'I’w drafod pan fydd y strategaeth yn cael ei hysgrifennu.',
      ),
    },
  },
]
