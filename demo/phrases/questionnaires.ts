import type { Words } from '#kernel/language.ts'
import { phrases } from '../phrases.ts'

/** What children, parents and carers write in a self-assessment, by question. */
export const SELF_SAID: Readonly<Record<string, readonly Words[]>> = {
  'good-at': phrases(
    ['fixing bikes', 'trwsio beics'],
    ['football and making people laugh', 'pêl-droed a gwneud i bobl chwerthin'],
    ['looking after my little brother', 'edrych ar ôl fy mrawd bach'],
    ['drawing', 'tynnu lluniau'],
  ),
  'what-happened': phrases(
    ['I got in a fight', 'Es i i ffeit'],
    ['because the police said', 'achos bod yr heddlu wedi dweud'],
    ['I was with people who did it', 'Roeddwn i gyda phobl wnaeth e'],
  ),
  change: phrases(
    ['not get angry so fast', 'peidio gwylltio mor sydyn'],
    ['go back to school', 'mynd yn ôl i’r ysgol'],
    ['new friends', 'ffrindiau newydd'],
    ['nothing', 'dim byd'],
  ),
  'what-helps': phrases(
    ['someone to ring me in the morning', 'rhywun i fy ffonio yn y bore'],
    ['something to do after school', 'rhywbeth i’w wneud ar ôl ysgol'],
    ['if mum was less stressed', 'tase mam yn poeni llai'],
  ),
  'talking-to-us': phrases(
    ['walk and talk', 'cerdded a siarad'],
    ['dont use long words', 'peidio defnyddio geiriau hir'],
    ['text me, dont ring', 'tecstio, nid ffonio'],
  ),
  'proud-of': phrases(
    ['She is kind when nobody is looking', 'Mae hi’n garedig pan does neb yn gwylio'],
    ['How hard he works on the farm', 'Pa mor galed mae e’n gweithio ar y fferm'],
  ),
  'what-helps-child': phrases(
    ['A timetable that he can keep to', 'Amserlen y gall ei chadw'],
    ['Someone outside the family to talk to', 'Rhywun y tu allan i’r teulu i siarad â nhw'],
  ),
  'what-helps-family': phrases(
    ['To know whom to ring at weekends', 'Gwybod pwy i’w ffonio ar benwythnosau'],
    ['A break now and then', 'Seibiant nawr ac yn y man'],
  ),
}

/** What is added where an answer bears on safety. */
export const SELF_WORRIED: Readonly<Record<string, readonly Words[]>> = {
  'safe-outside': phrases(
    ['not by the bus station', 'ddim wrth yr orsaf fysiau'],
    ['there are boys who wait for me', 'mae bechgyn yn aros amdana i'],
  ),
  'made-to-do-things': phrases(
    ['I have to carry stuff for someone', 'dw i’n gorfod cario pethau i rywun'],
    ['they say I owe them', 'maen nhw’n dweud bod arna i iddyn nhw'],
  ),
  'hurt-or-scared': phrases(['my mums boyfriend when he drinks', 'cariad mam pan mae’n yfed']),
  online: phrases(['someone has a picture of me', 'mae gan rywun lun ohona i']),
  'hurt-myself': phrases(['when it gets too much', 'pan mae pethau’n mynd yn ormod']),
  'safe-at-home': phrases(['when there is shouting', 'pan mae gweiddi']),
}

export const PRESENT = phrases(
  ['Case manager, in the next chair', 'Rheolwr achos, yn y gadair nesaf'],
  ['Case manager; mother in the kitchen', 'Rheolwr achos; mam yn y gegin'],
  ['Alone in the room, case manager outside', 'Ar ei ben ei hun yn yr ystafell, rheolwr achos y tu allan'],
)

export const SEEN_TO = phrases(
  [
    'Talked at once, before going home. Told the social worker the same afternoon.',
    'Siaradwyd ar unwaith, cyn mynd adref. Dywedwyd wrth y gweithiwr cymdeithasol yr un prynhawn.',
  ],
  [
    'Went through it together. It was about last year; nobody is in danger now. Safety plan looked at again.',
    'Trafodwyd hyn gyda’n gilydd. Am y llynedd yr oedd; does neb mewn perygl nawr. Edrychwyd ar y cynllun diogelwch eto.',
  ],
  [
    'Rang the nurse from the mental health team, who sees them tomorrow. Parent knows.',
    'Ffoniwyd nyrs y tîm iechyd meddwl, sy’n eu gweld yfory. Mae’r rhiant yn gwybod.',
  ],
)

/** What people write in surveys, where they are pleased and where they are not. */
export const SURVEY_SAID: Readonly<Record<'best' | 'better', readonly Words[]>> = {
  best: phrases(
    ['They listened', 'Roedden nhw’n gwrando'],
    ['She came to the house so I did not need two buses', 'Daeth hi i’r tŷ, felly doedd dim angen dau fws arna i'],
    ['Nobody shouted', 'Wnaeth neb weiddi'],
    ['I was told what was happening', 'Ces i wybod beth oedd yn digwydd'],
  ),
  better: phrases(
    ['Ring when you say you will', 'Ffonio pan ydych yn dweud y byddwch'],
    ['Not change worker three times', 'Peidio â newid gweithiwr dair gwaith'],
    ['Letters in Welsh', 'Llythyrau yn Gymraeg'],
    ['Shorter forms', 'Ffurflenni byrrach'],
  ),
}
