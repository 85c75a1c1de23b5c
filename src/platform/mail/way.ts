/** How fast mails go, and over how many connections at once. */
export interface MailPace {
  /** So many mails a minute to any one domain, */
  readonly perMinute: number
  /** and to these, by their names in lower case. */
  readonly perDomain: Readonly<Record<string, number>>
  readonly connections: number
}

export const STANDARD_PACE: MailPace = { perMinute: 600, perDomain: {}, connections: 3 }

/** What mails are signed with (RFC 6376). */
export interface DkimKey {
  readonly domain: string
  readonly selector: string
  /** As PEM. */
  readonly privateKey: string
}

/** Whom mails come from, and by which server they go. */
export interface MailWay {
  /** Undefined while there is no mail server. */
  readonly smtpUrl: string | undefined
  readonly from: string
  readonly replyTo?: string | undefined
  /** Where servers send what they could not deliver; the address of `from` when left out. */
  readonly returnTo?: string | undefined
  readonly dkim?: DkimKey | undefined
  readonly pace?: MailPace | undefined
  readonly saidBy: 'environment' | 'settings' | 'nobody'
}

/** A way that leads to a mail server. */
export type OpenWay = MailWay & { readonly smtpUrl: string }

export const hasServer = (way: MailWay): way is OpenWay => way.smtpUrl !== undefined

/** The address alone of what may have a name before it. */
export const addressIn = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from

/** The domain of whom mails come from. */
export const hostOf = (from: string): string => /@([\w.-]+)/.exec(addressIn(from))?.[1] ?? 'localhost'
