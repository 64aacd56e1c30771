import { type Command, readArgs, refuse } from './command.ts'
import { operate } from './operate.ts'

const path = 'helhed serve'

const help = `${path} [--json]

Kører serveren, til den bliver bedt om at stoppe (SIGTERM eller Ctrl-C; efter 2 sekunder stopper
et signal mere den straks). Gør det samme som npm start, men bygger ikke stilark og scripts først.

Indstillinger gives i miljøet
  PORT, HOST, BASE_URL               3000 på 127.0.0.1 og ::1, når intet er sagt
  DATA_DIR                           mappen med database og nøgle; data, når intet er sagt
  DATABASE_URL, DATABASE_OWNER_URL   en PostgreSQL 15 eller nyere i stedet for den indbyggede
  SECRET_KEY                         nøglen, der signerer; laves ellers i DATA_DIR
  SMTP_URL                           hvor breve sendes hen
  DEMO                               1 eller 0: demonstrationsverden og login med ét klik
  LOG_LEVEL                          silent, error, warn, info eller debug

--json  {url, pid}, når serveren tager imod. Loggen skrives på stderr.

Svarer 0, når serveren er stoppet roligt, og 2, når den ikke kunne starte: grunden på stderr.`

export const serveCommand: Command = {
  help,
  run: async (args, io) => {
    const parsed = readArgs(path, { json: { type: 'boolean' } }, args, io)
    if (!parsed) return 2
    if (parsed.positionals.length > 0) return refuse(io, `${path}: tager ingen ord efter sig; --help viser brugen`)
    return operate(path, io, async () => {
      const { serve } = await import('../serve.ts')
      await serve(io.env, (url) =>
        io.stdout(parsed.values.json ? `${JSON.stringify({ url, pid: process.pid })}\n` : `Helhed er klar på ${url}\n`),
      )
      return 0
    })
  },
}
