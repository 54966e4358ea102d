import { simulateRun } from '../simulate/batch.ts';
import { serve } from './cores.ts';

serve(simulateRun);
