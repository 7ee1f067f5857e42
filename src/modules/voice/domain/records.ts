import type { Entity } from '#kernel/entity.ts'
import { voiceAnswer } from './voice-answer.ts'
import { voice } from './voice.ts'

/** The record kinds of this module, each after those that it refers to. */
export const VOICE_RECORDS: readonly Entity[] = [voice, voiceAnswer]
