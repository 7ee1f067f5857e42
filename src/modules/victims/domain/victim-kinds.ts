import { type CodeList, codes } from '#kernel/code-list.ts'

/** Whom or what an offence harmed. */
export const VICTIM_KINDS: CodeList = {
  id: 'victim-kind',
  source: 'Ours: the national return asks for a type of victim and leaves its values to the services',
  codes: codes({
    adult: ['Adult', 'Oedolyn'],
    child: ['Child', 'Plentyn'],
    'bereaved-family': ['Bereaved family member', 'Aelod o deulu mewn profedigaeth'],
    business: ['Business', 'Busnes'],
    body: ['School, charity or public body', 'Ysgol, elusen neu gorff cyhoeddus'],
  }),
}
