import * as z from 'zod/mini';
import { installTrustedTypes } from './trusted-types.ts';

// Both must stand before any other module runs: workers are registered and schemas parse at import.
installTrustedTypes();
// Without this the first parse tries `new Function`, which the content security policy reports.
z.config({ jitless: true });
