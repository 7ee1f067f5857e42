import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'

describe('readConfig', () => {
  test('with nothing set is the embedded database on this machine', () => {
    const config = readConfig({})
    expect(config.database).toBe('./data')
    expect(config.publicUrl.href).toBe('http://localhost:3000/')
    expect(config.secondFactor).toBe('required')
  })

  test('names every mistake at once', () => {
    const wrong = {
      SIGHTLINE_PORT: '70000',
      SIGHTLINE_DATABASE_URL: 'mysql://somewhere/db',
      SIGHTLINE_PUBLIC_URL: 'http://sightline.example',
      SIGHTLINE_OIDC_ISSUER: 'https://login.example',
      SIGHTLINE_PROT: '3000',
    }
    let message = ''
    try {
      readConfig(wrong)
    } catch (error) {
      message = String(error)
    }
    for (const name of Object.keys(wrong)) if (name !== 'SIGHTLINE_OIDC_ISSUER') expect(message).toContain(`${name}:`)
    expect(message).toContain('SIGHTLINE_OIDC_CLIENT_SECRET:')
  })

  test.for([
    ['plain http for others', { SIGHTLINE_PUBLIC_URL: 'http://sightline.example' }, 'must be https'],
    ['half of the OIDC settings', { SIGHTLINE_OIDC_ISSUER: 'https://login.example' }, 'SIGHTLINE_OIDC_CLIENT_ID'],
    ['half of the settings of a bucket', { SIGHTLINE_S3_BUCKET: 'papers' }, 'SIGHTLINE_S3_SECRET: is needed too'],
    ['a scanner at no address', { SIGHTLINE_CLAMAV: '/run/clamd.sock' }, 'tcp://'],
    ['mail without a sender', { SIGHTLINE_SMTP_URL: 'smtp://mail.example' }, 'SIGHTLINE_MAIL_FROM'],
  ] as const)('%s is refused, in words', ([, env, words]) => {
    expect(() => readConfig(env)).toThrow(words)
  })

  test('reads a bucket and a scanner', () => {
    const config = readConfig({
      SIGHTLINE_S3_URL: 'https://s3.example',
      SIGHTLINE_S3_BUCKET: 'papers',
      SIGHTLINE_S3_REGION: 'eu-west-2',
      SIGHTLINE_S3_KEY: 'key',
      SIGHTLINE_S3_SECRET: 'secret',
      SIGHTLINE_CLAMAV: 'tcp://127.0.0.1:3310',
    })
    expect(config.bucket?.bucket).toBe('papers')
    expect(config.clamav).toBe('tcp://127.0.0.1:3310')
    expect(readConfig({}).bucket).toBeNull()
  })

  test('an empty setting counts as absent', () => {
    expect(readConfig({ SIGHTLINE_DATABASE_URL: '' }).database).toBe('./data')
  })
})
