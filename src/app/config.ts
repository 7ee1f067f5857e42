import { z } from 'zod'

const port = z.coerce.number().int().min(1).max(65535)
const blankIsAbsent = (env: Given): Given =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''))

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

const Settings = z.object({
  SIGHTLINE_DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'must be a PostgreSQL address, like postgres://user:password@host/sightline',
    })
    .optional(),
  SIGHTLINE_DATA: z.string().default('./data'),
  SIGHTLINE_PORT: port.default(3000),
  SIGHTLINE_HOST: z.string().default('127.0.0.1'),
  SIGHTLINE_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be a web address, like https://sightline.example' })
    .optional(),
  SIGHTLINE_CONNECTIONS: z.coerce.number().int().min(2).max(200).default(10),
  SIGHTLINE_SECOND_FACTOR: z.enum(['required', 'offered']).default('required'),
  SIGHTLINE_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  SIGHTLINE_SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be a mail server, like smtps://user:password@host' })
    .optional(),
  SIGHTLINE_MAIL_FROM: z.email().optional(),
  SIGHTLINE_NOTIFY_KEY: z
    .string()
    .regex(/^.+-[0-9a-f-]{36}-[0-9a-f-]{36}$/i, 'must be an API key as GOV.UK Notify shows it')
    .optional(),
  SIGHTLINE_NOTIFY_TEMPLATE: z.uuid().optional(),
  SIGHTLINE_OIDC_ISSUER: z.url().optional(),
  SIGHTLINE_OIDC_CLIENT_ID: z.string().optional(),
  SIGHTLINE_OIDC_CLIENT_SECRET: z.string().optional(),
  SIGHTLINE_OIDC_LABEL: z.string().optional(),
  SIGHTLINE_S3_URL: z
    .url({ protocol: /^https?$/, error: 'must be a web address, like https://s3.eu-west-2.amazonaws.com' })
    .optional(),
  SIGHTLINE_S3_BUCKET: z.string().optional(),
  SIGHTLINE_S3_REGION: z.string().optional(),
  SIGHTLINE_S3_KEY: z.string().optional(),
  SIGHTLINE_S3_SECRET: z.string().optional(),
  SIGHTLINE_CLAMAV: z
    .string()
    .regex(/^tcp:\/\/[^/\s]+:\d+$/, { error: 'must be the address of a ClamAV daemon, like tcp://127.0.0.1:3310' })
    .optional(),
})

type Given = Readonly<Record<string, string | undefined>>

/** Settings that are wrong together, whatever else is wrong by itself. */
function wrongTogether(given: Given): readonly string[] {
  const lines: string[] = []
  const address = given['SIGHTLINE_PUBLIC_URL'] ?? ''
  const url = URL.canParse(address) ? new URL(address) : null
  if (url?.protocol === 'http:' && !LOOPBACK.has(url.hostname)) {
    lines.push('SIGHTLINE_PUBLIC_URL: must be https: browsers refuse sign-in cookies over plain http')
  }
  if (given['SIGHTLINE_SMTP_URL'] && !given['SIGHTLINE_MAIL_FROM']) {
    lines.push('SIGHTLINE_MAIL_FROM: is needed when SIGHTLINE_SMTP_URL is set: the address that mail comes from')
  }
  if (given['SIGHTLINE_NOTIFY_KEY'] && given['SIGHTLINE_SMTP_URL'])
    lines.push('SIGHTLINE_NOTIFY_KEY: mail goes out by SIGHTLINE_SMTP_URL or by GOV.UK Notify, not by both')
  return [...lines, ...halfSet(OIDC, given), ...halfSet(S3, given), ...halfSet(NOTIFY, given)]
}

/** The settings that are missing of some that mean nothing without each other. */
function halfSet(names: readonly string[], given: Given): readonly string[] {
  const missing = names.filter(name => !given[name])
  if (missing.length === names.length) return []
  return missing.map(name => `${name}: is needed too: ${names.join(', ')} go together`)
}

const OIDC = ['SIGHTLINE_OIDC_ISSUER', 'SIGHTLINE_OIDC_CLIENT_ID', 'SIGHTLINE_OIDC_CLIENT_SECRET'] as const
const S3 = [
  'SIGHTLINE_S3_URL',
  'SIGHTLINE_S3_BUCKET',
  'SIGHTLINE_S3_REGION',
  'SIGHTLINE_S3_KEY',
  'SIGHTLINE_S3_SECRET',
] as const

const NOTIFY = ['SIGHTLINE_NOTIFY_KEY', 'SIGHTLINE_NOTIFY_TEMPLATE'] as const

const KNOWN: ReadonlySet<string> = new Set(Object.keys(Settings.shape))

export type Config = {
  /** `postgres://…`, or the folder of the embedded database. */
  readonly database: string
  readonly port: number
  readonly host: string
  readonly publicUrl: URL
  readonly connections: number
  readonly secondFactor: 'required' | 'offered'
  readonly logLevel: string
  readonly mail: { readonly url: string; readonly from: string } | null
  readonly notify: { readonly key: string; readonly template: string } | null
  readonly oidc: {
    readonly issuer: string
    readonly clientId: string
    readonly clientSecret: string
    readonly label: string
  } | null
  /** Where the bytes of documents are kept; null: in the database. */
  readonly bucket: {
    readonly url: string
    readonly bucket: string
    readonly region: string
    readonly key: string
    readonly secret: string
  } | null
  /** The address of a ClamAV daemon; null: documents are not looked through. */
  readonly clamav: string | null
}

/** Thrown at start: every mistake in the settings, each with its name. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** Reads the environment once, at start. All mistakes are named together; a setting misspelt is one of them. */
export function readConfig(env: Given = process.env): Config {
  const given = blankIsAbsent(env)
  const misspelt = Object.keys(given).filter(name => name.startsWith('SIGHTLINE_') && !KNOWN.has(name))
  const parsed = Settings.safeParse(given)
  const wrong = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const lines = [...misspelt.map(name => `${name}: is not a setting of Sightline`), ...wrong, ...wrongTogether(given)]
  if (!parsed.success || lines.length > 0)
    throw new ConfigError(`The settings are wrong:\n${lines.map(line => `  ${line}`).join('\n')}`)
  return configOf(parsed.data)
}

function configOf(settings: z.infer<typeof Settings>): Config {
  const { SIGHTLINE_SMTP_URL: smtp, SIGHTLINE_MAIL_FROM: from } = settings
  const { SIGHTLINE_NOTIFY_KEY: key, SIGHTLINE_NOTIFY_TEMPLATE: template } = settings
  const {
    SIGHTLINE_OIDC_ISSUER: issuer,
    SIGHTLINE_OIDC_CLIENT_ID: clientId,
    SIGHTLINE_OIDC_CLIENT_SECRET: clientSecret,
  } = settings
  return {
    database: settings.SIGHTLINE_DATABASE_URL ?? settings.SIGHTLINE_DATA,
    port: settings.SIGHTLINE_PORT,
    host: settings.SIGHTLINE_HOST,
    publicUrl: new URL(settings.SIGHTLINE_PUBLIC_URL ?? `http://localhost:${settings.SIGHTLINE_PORT}`),
    connections: settings.SIGHTLINE_CONNECTIONS,
    secondFactor: settings.SIGHTLINE_SECOND_FACTOR,
    logLevel: settings.SIGHTLINE_LOG_LEVEL,
    mail: smtp && from ? { url: smtp, from } : null,
    notify: key && template ? { key, template } : null,
    oidc:
      issuer && clientId && clientSecret
        ? { issuer, clientId, clientSecret, label: settings.SIGHTLINE_OIDC_LABEL ?? 'Microsoft' }
        : null,
    bucket: bucketOf(settings),
    clamav: settings.SIGHTLINE_CLAMAV ?? null,
  }
}

function bucketOf(settings: z.infer<typeof Settings>): Config['bucket'] {
  const {
    SIGHTLINE_S3_URL: url,
    SIGHTLINE_S3_BUCKET: bucket,
    SIGHTLINE_S3_REGION: region,
    SIGHTLINE_S3_KEY: key,
    SIGHTLINE_S3_SECRET: secret,
  } = settings
  return url && bucket && region && key && secret ? { url, bucket, region, key, secret } : null
}
