/**
 * What guessers try first, as letters only: a password that is no more than one of these, repeated or decorated
 * with digits and signs, is no secret. Short by design: the length rule keeps out the rest of the usual lists.
 * Source: the shape of the 100,000 most used passwords published by the NCSC with Have I Been Pwned, 2019.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  (
    'password passw passwd passphrase secret letmein welcome welcomeback changeme changemenow admin administrator ' +
    'qwerty qwertyuiop qwertyuiopasdfghjkl qwertyuiopasdfghjklzxcvbnm qwertyqwerty qazwsx qazwsxedc qazwsxedcrfv ' +
    'asdfgh asdfghjkl asdfghjklqwertyuiop zxcvbnm zxcvbnmasdfghjkl iloveyou iloveyousomuch football liverpool ' +
    'liverpoolfc manchesterunited manutd arsenal chelsea everton tottenham newcastle cardiffcity swanseacity wales ' +
    'cymru england cyfrinair croeso rygbi rugby cariad dragon ddraiggoch sunshine princess superman batman pokemon ' +
    'monkey computer internet trustno thomas charlie daniel michael jessica ashley summer autumn winter spring ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september ' +
    'october november december council probation police youthjustice youthoffending youthoffendingteam sightline ' +
    'correcthorsebatterystaple threerandomwords'
  ).split(' '),
)
