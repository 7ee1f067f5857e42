import type { Words } from '#kernel/language.ts'

/** Something that somebody in the demo says: about what, on which occasions, how they feel. */
export type SayingOf = {
  /** What it is about, so that an answer finds the words that it is to. */
  readonly topic: Topic
  readonly themes: readonly string[]
  readonly sources: readonly string[]
  readonly feeling: string
  readonly words: Words
}

export type Topic =
  | 'buses'
  | 'same-worker'
  | 'letters'
  | 'welsh'
  | 'school'
  | 'boxing'
  | 'plan'
  | 'waiting'
  | 'family'
  | 'search'
  | 'told'
  | 'meet'

const saying = (
  topic: Topic,
  themes: readonly string[],
  sources: readonly string[],
  feeling: string,
  [en, cy]: readonly [string, string],
): SayingOf => ({ topic, themes, sources, feeling, words: { en, cy } })

export const CHILDREN_SAY: readonly SayingOf[] = [
  saying('buses', ['meeting'], ['contact', 'review', 'survey'], 'worried', [
    'It’s two buses and then I’m late and it looks like I don’t care.',
    'Mae’n ddau fws, wedyn dwi’n hwyr ac mae’n edrych fel tasai dim ots gen i.',
  ]),
  saying('buses', ['meeting', 'safety'], ['plan', 'contact'], 'worried', [
    'I’m not going into town after dark. Can’t you come to us?',
    'Dwi ddim yn mynd i’r dre ar ôl iddi dywyllu. Allwch chi ddim dod aton ni?',
  ]),
  saying('same-worker', ['workers', 'listening'], ['review', 'exit', 'self-assessment'], 'hurt', [
    'I’ve had three workers. I have to say it all again every time.',
    'Dwi wedi cael tri gweithiwr. Dwi’n gorfod dweud y cwbl eto bob tro.',
  ]),
  saying('same-worker', ['workers'], ['exit', 'compliment'], 'pleased', [
    'She turned up every time she said she would. Nobody else did.',
    'Roedd hi’n dod bob tro roedd hi’n dweud y byddai’n dod. Doedd neb arall yn gwneud.',
  ]),
  saying('letters', ['words'], ['self-assessment', 'contact', 'group'], 'hurt', [
    'The letter said breach and enforcement. My nan thought I was going to prison.',
    'Roedd y llythyr yn dweud torri gorchymyn a gorfodi. Roedd Nain yn meddwl mod i’n mynd i’r carchar.',
  ]),
  saying('letters', ['words'], ['survey', 'contact'], 'neither', [
    'Just text me. I don’t read letters.',
    'Jyst anfonwch neges. Dwi ddim yn darllen llythyrau.',
  ]),
  saying('welsh', ['language'], ['plan', 'self-assessment'], 'pleased', [
    'I can say what I mean when it’s in Welsh.',
    'Dwi’n gallu dweud be dwi’n feddwl pan mae o yn Gymraeg.',
  ]),
  saying('school', ['learning'], ['assessment', 'review', 'contact'], 'worried', [
    'I’d go back if it wasn’t only an hour on a Monday.',
    'Mi faswn i’n mynd yn ôl tasai hi’n fwy nag awr ar ddydd Llun.',
  ]),
  saying('boxing', ['activities', 'health'], ['contact', 'exit', 'review'], 'pleased', [
    'Boxing was the only bit I’d have come to anyway.',
    'Y bocsio oedd yr unig beth y baswn i wedi dod ato beth bynnag.',
  ]),
  saying('boxing', ['activities'], ['group', 'survey'], 'neither', [
    'It’s all football. What about the rest of us?',
    'Pêl-droed ydi popeth. Beth am y gweddill ohonon ni?',
  ]),
  saying('plan', ['plan', 'listening'], ['plan', 'review'], 'hurt', [
    'You’d written it before I came in.',
    'Roeddech chi wedi’i sgwennu cyn i fi ddod i mewn.',
  ]),
  saying('plan', ['plan'], ['plan', 'review', 'exit'], 'pleased', [
    'We wrote it together and she used my words.',
    'Sgwennon ni o gyda’n gilydd ac mi ddefnyddiodd hi ngeiriau i.',
  ]),
  saying('waiting', ['health'], ['assessment', 'self-assessment', 'review'], 'hurt', [
    'I said months ago I can’t sleep. Still nothing.',
    'Dwedais i fisoedd yn ôl mod i’n methu cysgu. Dim byd byth.',
  ]),
  saying('search', ['fairness', 'safety'], ['contact', 'group'], 'hurt', [
    'They stop us because of where we live.',
    'Maen nhw’n ein stopio ni oherwydd lle dan ni’n byw.',
  ]),
  saying('family', ['family'], ['self-assessment', 'contact'], 'worried', [
    'It’s all right here. It’s going home that’s hard.',
    'Mae’n iawn fan hyn. Mynd adre sy’n anodd.',
  ]),
  saying('boxing', ['activities', 'workers'], ['contact', 'review'], 'pleased', [
    'We fixed a bike and talked. I didn’t notice it was an appointment.',
    'Trwsion ni feic a siarad. Wnes i ddim sylwi mai apwyntiad oedd o.',
  ]),
  saying('school', ['learning', 'listening'], ['contact', 'survey'], 'hurt', [
    'They put me out of school and then asked why I was in town.',
    'Ges i fy rhoi allan o’r ysgol, wedyn gofyn pam o’n i yn y dre.',
  ]),
  saying('told', ['informed'], ['review', 'exit'], 'partly-pleased', [
    'Nobody told me it was finished. It just stopped.',
    'Ddwedodd neb wrtha i ei fod o drosodd. Jyst stopiodd o.',
  ]),
  saying('search', ['fairness'], ['panel', 'contact'], 'partly-pleased', [
    'The panel asked me what I thought. I wasn’t ready for that.',
    'Gofynnodd y panel be o’n i’n feddwl. Do’n i ddim yn barod am hynny.',
  ]),
  saying('meet', ['repair'], ['panel', 'contact'], 'partly-pleased', [
    'I was more scared of saying sorry than of court.',
    'Roedd gen i fwy o ofn dweud sori nag o’r llys.',
  ]),
  saying('waiting', ['health', 'listening'], ['self-assessment', 'contact'], 'worried', [
    'My head is loud at night.',
    'Mae mhen i’n swnllyd yn y nos.',
  ]),
  saying('plan', ['plan'], ['plan', 'self-assessment'], 'neither', [
    'Five things is too many. Pick two.',
    'Mae pump o bethau’n ormod. Dewiswch ddau.',
  ]),
]

export const PARENTS_SAY: readonly SayingOf[] = [
  saying('told', ['informed', 'listening'], ['contact', 'complaint', 'review'], 'hurt', [
    'I heard about court from a friend’s mum.',
    'Gan fam ffrind y clywais i am y llys.',
  ]),
  saying('told', ['informed', 'workers'], ['compliment', 'exit', 'survey'], 'pleased', [
    'She rang me after every meeting, good or bad.',
    'Roedd hi’n fy ffonio ar ôl pob cyfarfod, da neu ddrwg.',
  ]),
  saying('family', ['family'], ['self-assessment', 'plan', 'contact'], 'worried', [
    'All of it is for my child. Who helps me say no?',
    'Mae’r cwbl i fy mhlentyn. Pwy sy’n fy helpu i i ddweud na?',
  ]),
  saying('buses', ['meeting', 'family'], ['survey', 'contact'], 'worried', [
    'I work till six. Half past three is no good to me.',
    'Dwi’n gweithio tan chwech. Dyw hanner awr wedi tri yn dda i ddim i mi.',
  ]),
  saying('waiting', ['health', 'learning'], ['assessment', 'review'], 'hurt', [
    'We have been on the list for five years.',
    'Rydym ar y rhestr ers pum mlynedd.',
  ]),
  saying('welsh', ['language', 'words'], ['survey', 'compliment'], 'pleased', [
    'Nobody had to ask for Welsh. It was there.',
    'Doedd dim rhaid i neb ofyn am y Gymraeg. Roedd hi yno.',
  ]),
  saying('same-worker', ['workers'], ['compliment', 'exit'], 'pleased', [
    'He stuck with us when I had nearly given up.',
    'Arhosodd gyda ni pan oeddwn i bron â rhoi’r gorau iddi.',
  ]),
  saying('school', ['learning', 'family'], ['contact', 'review'], 'hurt', [
    'I gave up my job to be at home, because school won’t have my child.',
    'Rhoddais y gorau i’m gwaith i fod gartref, gan na wnaiff yr ysgol dderbyn fy mhlentyn.',
  ]),
  saying('letters', ['words'], ['survey', 'contact'], 'worried', [
    'I read the letter three times and still rang to ask.',
    'Darllenais y llythyr deirgwaith a ffonio i ofyn wedyn.',
  ]),
]

export const VICTIMS_SAY: readonly SayingOf[] = [
  saying('told', ['informed'], ['contact', 'survey'], 'hurt', [
    'The last thing I heard was a crime number.',
    'Rhif trosedd oedd y peth olaf i mi ei glywed.',
  ]),
  saying('told', ['informed'], ['contact', 'compliment'], 'pleased', [
    'You told me when it was over. I could stop wondering.',
    'Dywedoch wrthyf pan oedd y cyfan drosodd. Gallwn roi’r gorau i boeni.',
  ]),
  saying('meet', ['repair', 'listening'], ['contact', 'panel'], 'partly-pleased', [
    'He looked me in the eye and said it. That was worth more than the money.',
    'Edrychodd i fyw fy llygaid a’i ddweud. Roedd hynny’n werth mwy na’r arian.',
  ]),
  saying('meet', ['repair', 'fairness'], ['contact', 'survey'], 'neither', [
    'I would have met him if somebody had asked me before the end.',
    'Byddwn wedi cwrdd ag ef pe bai rhywun wedi gofyn i mi cyn y diwedd.',
  ]),
]

/** What children said in groups, where nobody wrote down their names. */
export const GROUPS_SAY: readonly SayingOf[] = CHILDREN_SAY.filter(({ sources }) =>
  sources.some(source => source === 'group' || source === 'survey'),
)
