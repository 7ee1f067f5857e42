import { type CodeList, codes } from '#kernel/code-list.ts'

const SOURCE = 'Criminal Justice Act 2003 s327; Police, Crime, Sentencing and Courts Act 2022 (category 4)'

export const MAPPA_CATEGORIES: CodeList = {
  id: 'mappa-category',
  source: SOURCE,
  codes: codes({
    '1': ['Category 1: registered for sexual offences', 'Categori 1: cofrestredig am droseddau rhywiol'],
    '2': [
      'Category 2: violent and other sexual offences',
      'Categori 2: troseddau treisgar a throseddau rhywiol eraill',
    ],
    '3': ['Category 3: other dangerous offences', 'Categori 3: troseddau peryglus eraill'],
    '4': ['Category 4: terrorism', 'Categori 4: terfysgaeth'],
  }),
}
