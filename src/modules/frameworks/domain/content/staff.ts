import { same } from '#kernel/language.ts'
import type { Standard } from '../framework.ts'

/** The second standard of organisational delivery, 2018 to 2024. */
export const STAFF: Standard = {
  id: '1.2',
  name: same('Staff'),
  statement: {
    en: 'Everyone who works for the service has the time, the skill and the support to work well with children.',
    cy: 'Mae gan bawb sy’n gweithio i’r gwasanaeth yr amser, y sgiliau a’r gefnogaeth i weithio’n dda gyda phlant.',
  },
  counts: true,
  questions: [
    {
      id: '1.2.1',
      asks: {
        en: 'Are there enough staff, with workloads that they can manage?',
        cy: 'A oes digon o staff, gyda llwythi gwaith y gallant ymdopi â nhw?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'Caseloads, weighed by how complex they are, leave time for every child',
          cy: 'Mae llwythi achosion, o ystyried pa mor gymhleth ydynt, yn gadael amser i bob plentyn',
        },
        {
          en: 'Vacancies and sickness are covered before children feel them',
          cy: 'Trefnir staff dros dro ar gyfer swyddi gwag ac absenoldeb salwch cyn i blant deimlo’r effaith',
        },
        {
          en: 'Programmes are allocated with the child and the worker’s skills in mind',
          cy: 'Dyrennir rhaglenni gan ystyried y plentyn a sgiliau’r gweithiwr',
        },
        {
          en: 'A child keeps the same worker as far as possible',
          cy: 'Mae plentyn yn cadw’r un gweithiwr hyd y gellir',
        },
        {
          en: 'Workloads are watched, and people are moved when the need moves',
          cy: 'Cedwir golwg ar lwythi gwaith, a symudir pobl pan fydd yr angen yn symud',
        },
      ],
    },
    {
      id: '1.2.2',
      asks: {
        en: 'Do the staff have the skills that these children need, and are they as varied as the community?',
        cy: 'A oes gan y staff y sgiliau y mae ar y plant hyn eu hangen, ac a ydynt mor amrywiol â’r gymuned?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'Those who hold complex or high-risk cases have the training and the experience for them',
          cy: 'Mae gan y rhai sy’n dal achosion cymhleth neu risg uchel yr hyfforddiant a’r profiad ar eu cyfer',
        },
        {
          en: 'Specialists are in place and used: health, speech and language, education, police, probation',
          cy: 'Mae arbenigwyr ar gael ac yn cael eu defnyddio: iechyd, lleferydd ac iaith, addysg, yr heddlu, y gwasanaeth prawf',
        },
        {
          en: 'The workforce reflects the children’s backgrounds; where it does not, something is being done',
          cy: 'Mae’r gweithlu’n adlewyrchu cefndiroedd y plant; lle nad yw’n gwneud hynny, mae rhywbeth ar y gweill',
        },
        {
          en: 'In Wales, enough staff can work in Welsh for it to be offered before anyone asks',
          cy: 'Yng Nghymru, mae digon o staff yn gallu gweithio yn Gymraeg i’w chynnig cyn i neb ofyn',
        },
        {
          en: 'Volunteers and panel members are well chosen, trained and supported',
          cy: 'Caiff gwirfoddolwyr ac aelodau panel eu dewis yn dda, eu hyfforddi a’u cefnogi',
        },
      ],
    },
    {
      id: '1.2.3',
      asks: {
        en: 'Does the managers’ oversight keep the work good?',
        cy: 'A yw goruchwyliaeth y rheolwyr yn cadw’r gwaith yn dda?',
      },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'New staff have an induction before they carry cases alone',
          cy: 'Mae staff newydd yn cael cyfnod sefydlu cyn dal achosion ar eu pennau eu hunain',
        },
        {
          en: 'Supervision is regular and recorded, and is about the child as well as the tasks',
          cy: 'Mae goruchwyliaeth yn rheolaidd ac yn cael ei chofnodi, ac mae’n ymwneud â’r plentyn yn ogystal â’r tasgau',
        },
        {
          en: 'Managers read assessments and plans before they sign them, and say what has to change',
          cy: 'Mae rheolwyr yn darllen asesiadau a chynlluniau cyn eu llofnodi, ac yn dweud beth sydd angen ei newid',
        },
        {
          en: 'Poor work is taken up with the person, and gets better',
          cy: 'Codir gwaith gwael gyda’r unigolyn, ac mae’n gwella',
        },
        {
          en: 'Staff are supported with what the work does to them',
          cy: 'Caiff staff gefnogaeth i ymdopi ag effaith y gwaith arnynt',
        },
      ],
    },
    {
      id: '1.2.4',
      asks: { en: 'Do the staff go on learning?', cy: 'A yw’r staff yn parhau i ddysgu?' },
      judgedOn: 'evidence',
      prompts: [
        {
          en: 'Each person’s learning needs are known and planned for',
          cy: 'Mae anghenion dysgu pob unigolyn yn hysbys, a chynllunnir ar eu cyfer',
        },
        {
          en: 'Training takes up what this service’s children face: exploitation, trauma, speech and language, neurodiversity',
          cy: 'Mae’r hyfforddiant yn ymdrin â’r hyn y mae plant y gwasanaeth hwn yn ei wynebu: camfanteisio, trawma, lleferydd ac iaith, niwroamrywiaeth',
        },
        {
          en: 'Volunteers, seconded and sessional staff can take part in it too',
          cy: 'Gall gwirfoddolwyr, staff ar secondiad a staff sesiynol gymryd rhan ynddo hefyd',
        },
        {
          en: 'Mistakes are talked about openly, and practice changes because of them',
          cy: 'Trafodir camgymeriadau’n agored, ac mae’r ymarfer yn newid o’u herwydd',
        },
      ],
    },
  ],
}
