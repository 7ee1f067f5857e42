import { same } from '#kernel/language.ts'
import { type Profile, SOUND_PRACTICE } from './profile.ts'
import { ETHNICITY_GROUP, REOFFENDING, VIOLENT_AT_COURT, VIOLENT_OUT_OF_COURT } from './shares.ts'

/** A larger service on the coast, in good health. */
export const GLANMORFA: Profile = {
  id: 'glanmorfa',
  name: same('Glanmorfa'),
  nation: 'wales',
  open: 180,
  children: 370,
  years: 2,
  area: {
    council: 'Glanmorfa Council',
    court: 'Glanmorfa Youth Court',
    crownCourt: 'Glanmorfa Crown Court',
    police: 'Morfa Police',
    health: 'Morfa Health Board',
    towns: ['Glanmorfa', 'Morfa Uchaf', 'Saltmere', 'Eastquay', 'Brynlantern', 'Cwmtansy', 'Dolwrennog'],
    postcode: 'QG',
    schools: [
      'Saltmere High School',
      'Eastquay Academy',
      'Ysgol Gyfun Glanmorfa',
      'Brynlantern School',
      'St Melyn’s School',
    ],
    college: 'Glanmorfa College',
    unit: 'The Lantern Centre',
    employers: ['Eastquay Boatyard', 'Tansy Kitchens', 'Morfa Roofing', 'Caffi’r Cei'],
    neighbours: ['Aberwen', 'Dyffryn Celyn', 'Quillshire'],
  },
  ethnicity: ETHNICITY_GROUP,
  violentAtCourt: VIOLENT_AT_COURT,
  violentOutOfCourt: VIOLENT_OUT_OF_COURT,
  reoffending: REOFFENDING,
  comesBack: 0.28,
  speaksWelsh: 0.12,
  drugs: { before: 0.14, lastYear: 0.14 },
  practice: SOUND_PRACTICE,
}
