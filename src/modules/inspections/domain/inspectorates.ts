import { type CodeList, codes } from '#kernel/code-list.ts'

/** The inspectorates that inspect youth justice services in England and Wales, alone or together. */
export const INSPECTORATES: CodeList = {
  id: 'inspectorate',
  source: 'Published reports of joint inspections of youth justice services, 2018 to 2025',
  codes: codes({
    hmip: ['HM Inspectorate of Probation', 'Arolygiaeth Prawf EF'],
    hmicfrs: [
      'HM Inspectorate of Constabulary and Fire & Rescue Services',
      'Arolygiaeth Cwnstabliaeth a Gwasanaethau Tân ac Achub EF',
    ],
    ofsted: ['Ofsted', 'Ofsted'],
    cqc: ['Care Quality Commission', 'Y Comisiwn Ansawdd Gofal'],
    estyn: ['Estyn', 'Estyn'],
    ciw: ['Care Inspectorate Wales', 'Arolygiaeth Gofal Cymru'],
    hiw: ['Healthcare Inspectorate Wales', 'Arolygiaeth Gofal Iechyd Cymru'],
  }),
}
