// Writes the OpenAPI document without starting a server: `node src/faces/http/openapi/cli.ts FILE`; `-` is standard output.
import { writeFileSync } from 'node:fs';
import { operations } from '../../../resources/catalogue.ts';
import { openapi } from './document.ts';

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) {
  process.stderr.write('usage: npm run openapi -- FILE\n');
  process.exitCode = 2;
} else {
  const text = `${JSON.stringify(openapi(operations()), null, 2)}\n`;
  if (file === '-') process.stdout.write(text);
  else {
    try {
      writeFileSync(file, text);
    } catch (error) {
      process.stderr.write(`openapi: ${(error as Error).message}\n`);
      process.exitCode = 1;
    }
  }
}
