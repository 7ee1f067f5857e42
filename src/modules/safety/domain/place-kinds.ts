import { type CodeList, codes } from '#kernel/code-list.ts'

export const PLACE_KINDS: CodeList = {
  id: 'place-kind',
  source: 'Own list',
  codes: codes({
    park: ['Park or open space', 'Parc neu fan agored'],
    'town-centre': ['Town centre or shops', 'Canol tref neu siopau'],
    'food-outlet': ['Takeaway or café', 'Siop tecawê neu gaffi'],
    transport: ['Station or bus stop', 'Gorsaf neu safle bws'],
    home: ['Private home', 'Cartref preifat'],
    accommodation: ['Hotel or hostel', 'Gwesty neu hostel'],
    education: ['School, college or its surroundings', 'Ysgol, coleg neu’r cyffiniau'],
    licensed: ['Pub, club or off-licence', 'Tafarn, clwb neu siop drwyddedig'],
    empty: ['Empty building', 'Adeilad gwag'],
    online: ['Online', 'Ar-lein'],
    other: ['Somewhere else', 'Rhywle arall'],
  }),
}
