import type { Module } from '#web/module.ts'
import { CHILDREN_RECORDS } from './domain/records.ts'
import { childrenRoutes } from './web/routes.tsx'

export const children: Module = {
  name: 'children',
  routes: childrenRoutes,
  records: CHILDREN_RECORDS,
  navigation: [
    { label: { en: 'Find a child', cy: 'Dod o hyd i blentyn' }, path: '/children', permission: 'child.read' },
  ],
  childTabs: [
    {
      label: { en: 'About the child', cy: 'Am y plentyn' },
      path: '/about',
      permission: 'look-at-child',
      group: 'record',
    },
    {
      label: { en: 'Home and family', cy: 'Cartref a theulu' },
      path: '/home',
      permission: 'look-at-child',
      group: 'record',
    },
    {
      label: { en: 'Education and health', cy: 'Addysg ac iechyd' },
      path: '/education',
      permission: 'look-at-child',
      group: 'record',
    },
    {
      label: { en: 'Restriction', cy: 'Cyfyngiad' },
      path: '/restrict',
      permission: 'restriction.manage',
      group: 'record',
    },
    {
      label: { en: 'Who opened it', cy: 'Pwy a’i hagorodd' },
      path: '/openings',
      permission: 'log.read',
      group: 'record',
    },
  ],
}
