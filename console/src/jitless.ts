import { z } from 'zod';

// zod makes programs out of texts where it may; the policy of the page forbids that and would report each try.
z.config({ jitless: true });
