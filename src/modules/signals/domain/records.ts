import type { Entity } from '#kernel/entity.ts'
import { signalSetAside } from './signal-set-aside.ts'
import { signalSetting } from './signal-setting.ts'

/** The record kinds of this module: what people say about signals. The signals themselves are worked out. */
export const SIGNAL_RECORDS: readonly Entity[] = [signalSetting, signalSetAside]
