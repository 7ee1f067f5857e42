import { TabsNav } from '#ui/patterns/tabs-nav.tsx'
import { EXPORT, EXPORT_PATH, IMPORT, IMPORT_AND_EXPORT, IMPORT_PATH } from './run-words.ts'

/** The way between what comes in and what goes out. */
export const ExchangeTabs = ({ active }: { readonly active: 'import' | 'export' }) => (
  <TabsNav
    label={IMPORT_AND_EXPORT}
    items={[
      { label: IMPORT, path: IMPORT_PATH, active: active === 'import' },
      { label: EXPORT, path: EXPORT_PATH, active: active === 'export' },
    ]}
  />
)
