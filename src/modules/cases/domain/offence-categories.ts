import { type CodeList, codes } from '#kernel/code-list.ts'

export const OFFENCE_CATEGORIES: CodeList = {
  id: 'offence-category',
  source:
    'Violence against the person, robbery and drugs: key performance indicator 9 (YJB calculation code, August 2026). The others follow the headings of the published youth justice statistics; their codes in the return are not published',
  codes: codes({
    'violence-against-the-person': ['Violence against the person', 'Trais yn erbyn y person'],
    robbery: ['Robbery', 'Lladrata'],
    drugs: ['Drugs', 'Cyffuriau'],
    sexual: ['Sexual offences', 'Troseddau rhywiol'],
    'domestic-burglary': ['Domestic burglary', 'Byrgleriaeth mewn cartref'],
    'other-burglary': ['Other burglary', 'Byrgleriaeth arall'],
    theft: ['Theft and handling stolen goods', 'Dwyn a thrin nwyddau wedi’u dwyn'],
    'vehicle-theft': ['Vehicle theft or taking', 'Dwyn neu gymryd cerbyd'],
    'criminal-damage': ['Criminal damage', 'Difrod troseddol'],
    arson: ['Arson', 'Llosgi bwriadol'],
    'public-order': ['Public order', 'Trefn gyhoeddus'],
    'racially-aggravated': ['Racially aggravated', 'Gwaethygwyd gan hiliaeth'],
    fraud: ['Fraud and forgery', 'Twyll a ffugio'],
    motoring: ['Motoring offences', 'Troseddau moduro'],
    'breach-of-order': ['Breach of an order', 'Torri gorchymyn'],
    'breach-of-bail': ['Breach of bail', 'Torri mechnïaeth'],
    other: ['Other', 'Arall'],
    'not-known': ['Not known', 'Ddim yn gwybod'],
  }),
}
