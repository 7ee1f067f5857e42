import { phrases } from '../phrases.ts'

export const WHY_SET_ASIDE = phrases(
  [
    'It was done with the family on Tuesday and is being written up. The notes are in my book.',
    'Gwnaed hyn gyda’r teulu ddydd Mawrth ac mae’n cael ei ysgrifennu. Mae’r nodiadau yn fy llyfr.',
  ],
  [
    'The family is away until the end of the week. We have agreed to meet when they are back.',
    'Mae’r teulu i ffwrdd tan ddiwedd yr wythnos. Rydym wedi cytuno i gwrdd pan fyddant yn ôl.',
  ],
  [
    'We talked about this in supervision. The social worker is seeing to it, and I will record what comes of it.',
    'Buom yn siarad am hyn mewn goruchwyliaeth. Mae’r gweithiwr cymdeithasol yn gofalu amdano, a byddaf yn cofnodi’r canlyniad.',
  ],
)
