// Plain JavaScript that old versions can read: says in one line what is needed, before anything newer is loaded.
const needed = [22, 18]
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `Helhed needs Node.js ${needed.join('.')} or newer; this is ${process.versions.node}. Run it through npm (npm start, npm run -s helhed), which brings its own.`,
  )
  process.exit(1)
}
