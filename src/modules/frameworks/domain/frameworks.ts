import { HMIP_2018 } from './content/hmip-2018.ts'
import { HMIP_2021 } from './content/hmip-2021.ts'
import { HMIP_2025_CHILDREN_AND_VICTIMS } from './content/hmip-2025-children-and-victims.ts'
import { HMIP_2025_FULL } from './content/hmip-2025-full.ts'
import type { Framework } from './framework.ts'

/** Every framework that Sightline knows, the newest last. */
export const FRAMEWORKS: readonly Framework[] = [HMIP_2018, HMIP_2021, HMIP_2025_FULL, HMIP_2025_CHILDREN_AND_VICTIMS]

export const findFramework = (id: string): Framework | undefined => FRAMEWORKS.find(framework => framework.id === id)
