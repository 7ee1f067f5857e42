#!/usr/bin/env node
import process from 'node:process'
import { run } from '../tools/run.mjs'

await run('sightline', process.argv.slice(2))
