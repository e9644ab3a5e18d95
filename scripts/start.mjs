// Serves the built console and prints where: `npm start`.
import { preview } from 'vite';

const PORT = Number(process.env.PORT ?? 4173);

const server = await preview({
  preview: { host: '127.0.0.1', port: PORT, strictPort: true, open: false },
}).catch((error) => {
  console.error(error.message);
  process.exit(1);
});

const address = server.resolvedUrls?.local[0];
console.log(`\n  Rightsdesk is at ${address}\n  Stop it with Ctrl+C.\n`);
