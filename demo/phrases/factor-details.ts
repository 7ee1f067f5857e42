import type { Words } from '#kernel/language.ts'
import { phrases } from '../phrases.ts'

/** What is known of a factor that was found, kind by kind. */
export const FACTOR_DETAILS: Readonly<Record<string, readonly Words[]>> = {
  'for-family': phrases(
    [
      'Mother rings the school herself and comes to every meeting',
      'Mae’r fam yn ffonio’r ysgol ei hun ac yn dod i bob cyfarfod',
    ],
    [
      'Grandparents have said that there will always be a bed',
      'Mae’r nain a’r taid wedi dweud y bydd gwely yno bob amser',
    ],
  ),
  'for-learning': phrases(
    ['Has not missed a day of the motor course', 'Heb golli diwrnod o’r cwrs moduro'],
    ['The art teacher keeps the room open at lunch', 'Mae’r athro celf yn cadw’r ystafell ar agor amser cinio'],
  ),
  'for-friends': phrases([
    'Two friends from primary school who are in no trouble and say what they think',
    'Dau ffrind o’r ysgol gynradd sydd heb fod mewn trwbl ac yn dweud eu barn',
  ]),
  'for-interests': phrases(
    ['Boxing three evenings a week', 'Bocsio dair noson yr wythnos'],
    ['Draws, and has begun to show it', 'Yn tynnu lluniau, ac wedi dechrau eu dangos'],
    ['Fishes with an uncle at weekends', 'Yn pysgota gydag ewythr ar benwythnosau'],
  ),
  'for-trusted-adult': phrases(
    [
      'The boxing coach, who has known the child since the age of eight',
      'Yr hyfforddwr bocsio, sy’n adnabod y plentyn ers yn wyth oed',
    ],
    [
      'A teaching assistant to whom the child goes when it gets too loud',
      'Cynorthwyydd dysgu y mae’r plentyn yn mynd ato pan fydd yn rhy swnllyd',
    ],
  ),
  'for-motivation': phrases(
    ['Asked for help before the court did', 'Gofynnodd am help cyn i’r llys wneud hynny'],
    ['Wants to be out of this by the next birthday', 'Eisiau bod allan o hyn erbyn y pen-blwydd nesaf'],
  ),
  'for-identity': phrases([
    'Sees themselves as a big brother or sister first, and is one',
    'Yn gweld ei hun yn frawd neu’n chwaer fawr yn gyntaf, a dyna ydyw',
  ]),
  'for-community': phrases([
    'Known and liked in the street; helps at the chapel’s Christmas lunch',
    'Yn adnabyddus ac yn boblogaidd yn y stryd; yn helpu yng nghinio Nadolig y capel',
  ]),
  'against-family': phrases([
    'A brother in custody, whose friends come to the house',
    'Brawd yn y ddalfa, a’i ffrindiau’n dod i’r tŷ',
  ]),
  'against-peers': phrases(
    ['The same four friends each time', 'Yr un pedwar ffrind bob tro'],
    [
      'Goes along with older ones, and says that they would notice if not',
      'Yn dilyn rhai hŷn, ac yn dweud y bydden nhw’n sylwi pe na bai’n gwneud hynny',
    ],
  ),
  'against-substances': phrases([
    'Both times after drinking; pays for cannabis with favours',
    'Y ddau dro ar ôl yfed; yn talu am ganabis â chymwynasau',
  ]),
  'against-learning': phrases([
    'Out of school since Easter; days have no shape',
    'Allan o’r ysgol ers y Pasg; nid oes trefn ar y dyddiau',
  ]),
  'against-thinking': phrases(
    ['Sorry at once and every time; the pause comes after', 'Yn ymddiheuro’n syth a phob tro; daw’r saib wedyn'],
    ['Acts before thinking when others watch', 'Yn gweithredu cyn meddwl pan fydd eraill yn gwylio'],
  ),
  'against-trauma': phrases([
    'Expects to be hit, and so hits first',
    'Yn disgwyl cael ei daro, ac felly’n taro gyntaf',
  ]),
  'against-money': phrases([
    'Owes money, and is told how it may be paid',
    'Mewn dyled, a dywedir sut y gellir ei thalu',
  ]),
  'against-place': phrases([
    'The way home leads past the house where it began',
    'Mae’r ffordd adref yn mynd heibio i’r tŷ lle dechreuodd',
  ]),
  'against-discrimination': phrases([
    'Stopped and searched five times this year, never with a result',
    'Wedi’i stopio a’i chwilio bum gwaith eleni, heb ganlyniad erioed',
  ]),
  'safety-physical': phrases(
    [
      'Was beaten up in the park in spring; the group still goes there',
      'Cafodd ei guro yn y parc yn y gwanwyn; mae’r criw’n dal i fynd yno',
    ],
    ['Threats by message from pupils of another school', 'Bygythiadau drwy neges gan ddisgyblion o ysgol arall'],
  ),
  'safety-emotional': phrases(
    ['Called worthless at home, and believes it', 'Yn cael ei alw’n dda i ddim gartref, ac yn ei gredu'],
    [
      'Bullied about the stammer; eats lunch alone',
      'Yn cael ei fwlio oherwydd yr atal dweud; yn bwyta cinio ar ei ben ei hun',
    ],
    ['No one to talk to since the grandfather died', 'Neb i siarad ag ef ers i’r taid farw'],
  ),
  'safety-exploitation': phrases(
    [
      'Two phones, unexplained money, and a car that waits outside school',
      'Dwy ffôn, arian heb esboniad, a char sy’n aros y tu allan i’r ysgol',
    ],
    [
      'Found sixty miles from home with a man of twenty-four',
      'Wedi’i ganfod drigain milltir o gartref gyda dyn pedair ar hugain oed',
    ],
  ),
  'safety-online': phrases([
    'Someone met in a game asks for pictures and sends gifts',
    'Mae rhywun a gyfarfu mewn gêm yn gofyn am luniau ac yn anfon anrhegion',
  ]),
  'safety-self-harm': phrases([
    'Cuts when alone at night; says there is no wish to die',
    'Yn torri ei hun ar ei ben ei hun gyda’r nos; yn dweud nad oes dymuniad i farw',
  ]),
  'safety-abuse': phrases([
    'Left alone for days; a bruise that nobody explained',
    'Wedi’i adael ar ei ben ei hun am ddyddiau; clais na chafodd esboniad',
  ]),
  'safety-domestic-abuse': phrases([
    'Hears and sees violence between the adults; police were called twice',
    'Yn clywed ac yn gweld trais rhwng yr oedolion; galwyd yr heddlu ddwywaith',
  ]),
  'safety-missing': phrases([
    'Away overnight four times; comes back tired and says nothing',
    'I ffwrdd dros nos bedair gwaith; yn dod yn ôl wedi blino ac yn dweud dim',
  ]),
  'harm-violence': phrases(
    [
      'Three fights in a year, each with an injury worse than the last',
      'Tair ymladdfa mewn blwyddyn, pob anaf yn waeth na’r un cynt',
    ],
    [
      'Lashes out when cornered; has stopped when told to',
      'Yn taro allan pan fydd mewn cornel; wedi stopio pan ofynnwyd',
    ],
  ),
  'harm-weapon': phrases(
    ['A kitchen knife in the school bag, “in case”', 'Cyllell gegin yn y bag ysgol, “rhag ofn”'],
    ['Carried a blade on the night and showed it', 'Roedd yn cario llafn y noson honno ac fe’i dangosodd'],
  ),
  'harm-sexual': phrases([
    'Touched another pupil who had said no; an assessment by specialists is under way',
    'Cyffyrddodd â disgybl arall a oedd wedi dweud na; mae asesiad gan arbenigwyr ar y gweill',
  ]),
  'harm-domestic-abuse': phrases([
    'Has pushed the mother and taken her phone so that she could not ring',
    'Wedi gwthio’r fam a chymryd ei ffôn fel na allai ffonio',
  ]),
  'harm-exploiting-others': phrases([
    'Asked a boy of twelve to carry a package',
    'Gofynnodd i fachgen deuddeg oed gario pecyn',
  ]),
  'harm-online': phrases(['Shared a picture of another pupil', 'Rhannodd lun o ddisgybl arall']),
  'harm-fire': phrases(['Set a bin alight beside the school', 'Rhoddodd fin ar dân wrth ymyl yr ysgol']),
  'harm-hate': phrases(['Shouted at a shopkeeper about where he comes from', 'Gweiddodd ar siopwr am o ble mae’n dod']),
  'harm-named-person': phrases([
    'Says what will happen to one boy “when I see him”',
    'Yn dweud beth fydd yn digwydd i un bachgen “pan wela i o”',
  ]),
  'need-mental-health': phrases(
    ['Low since the winter, sleeps by day', 'Yn isel ers y gaeaf, yn cysgu yn ystod y dydd'],
    ['Panics in shops and on buses', 'Yn mynd i banig mewn siopau ac ar fysiau'],
  ),
  'need-communication': phrases([
    'Understands less than it seems; loses long sentences',
    'Yn deall llai nag y mae’n ymddangos; yn colli brawddegau hir',
  ]),
  'need-substances': phrases([
    'Cannabis most evenings; wants to cut down',
    'Canabis y rhan fwyaf o nosweithiau; eisiau lleihau',
  ]),
  'need-physical-health': phrases(['Asthma, and no doctor for two years', 'Asthma, a heb weld meddyg ers dwy flynedd']),
  'need-neurodiversity': phrases([
    'Waiting to be assessed for attention difficulties since last year',
    'Yn aros am asesiad o anawsterau canolbwyntio ers y llynedd',
  ]),
  'need-education': phrases(
    [
      'Ten hours a week, meant for six weeks, now in the eighth month',
      'Deg awr yr wythnos, a fwriadwyd am chwe wythnos, bellach yn yr wythfed mis',
    ],
    ['No place since leaving school', 'Dim lle ers gadael yr ysgol'],
  ),
  'need-accommodation': phrases([
    'Sleeps on a sofa, and not always the same one',
    'Yn cysgu ar soffa, ac nid yr un un bob tro',
  ]),
  'need-care': phrases([
    'The family has asked for help with evenings and has had none',
    'Mae’r teulu wedi gofyn am help gyda’r nosweithiau heb gael dim',
  ]),
  'need-money': phrases(['No bus fare, and often no lunch', 'Dim arian bws, ac yn aml dim cinio']),
}

export const WHO_MAY_HARM = phrases(
  ['Two men of about twenty whom the child met in the park', 'Dau ddyn tua ugain oed a gyfarfu’r plentyn yn y parc'],
  ['An adult at home', 'Oedolyn gartref'],
  ['Pupils of another school', 'Disgyblion o ysgol arall'],
)

export const WHO_MAY_BE_HARMED = phrases(
  ['Other boys of the same age', 'Bechgyn eraill o’r un oed'],
  ['The mother and the younger sister', 'Y fam a’r chwaer iau'],
  ['Anyone who gets in the way of the group', 'Unrhyw un sy’n mynd yn ffordd y criw'],
)

export const WHEN_LIKELY = phrases(
  ['Friday and Saturday evenings', 'Nos Wener a nos Sadwrn'],
  ['In the hour after school', 'Yn yr awr ar ôl yr ysgol'],
  ['When a message comes about the debt', 'Pan ddaw neges am y ddyled'],
)

export const CONTROLS = phrases(
  ['Curfew; the aunt at home on Fridays', 'Cyrffyw; y fodryb gartref ar nos Wener'],
  [
    'The school rings by ten when the child is absent',
    'Mae’r ysgol yn ffonio erbyn deg pan fydd y plentyn yn absennol',
  ],
  ['Boxing, and a coach who notices', 'Bocsio, a hyfforddwr sy’n sylwi'],
)
