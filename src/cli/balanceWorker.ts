import { perform } from '../balance/survey.ts';
import { serve } from './cores.ts';

serve(perform);
