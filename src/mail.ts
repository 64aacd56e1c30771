import type { Transporter } from 'nodemailer'

export type Letter = { readonly to: string; readonly subject: string; readonly text: string; readonly sentAt: Date }

/** Where letters go: out by SMTP, or into a box that /dev/mail shows. */
export type Mail = {
  readonly send: (letter: Omit<Letter, 'sentAt'>) => Promise<void>
  /** Letters that were caught, newest first; null where they really go out. */
  readonly caught: (() => readonly Letter[]) | null
}

const kept = 50

/** Sends by SMTP_URL; without one, letters are caught and the latest fifty kept in memory. */
export const makeMail = (smtpUrl: string | null, from: string): Mail => {
  if (smtpUrl !== null) {
    // Read with the first letter: where letters are caught it is never needed.
    let transport: Transporter | null = null
    return {
      send: async ({ to, subject, text }) => {
        transport ??= (await import('nodemailer')).createTransport(smtpUrl)
        await transport.sendMail({ from, to, subject, text })
      },
      caught: null,
    }
  }
  const box: Letter[] = []
  return {
    send: async (letter) => {
      box.unshift({ ...letter, sentAt: new Date() })
      box.length = Math.min(box.length, kept)
    },
    caught: () => box,
  }
}
