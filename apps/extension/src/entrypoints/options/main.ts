/** Starts the options page. */
import '@clearway/ui/tokens.css';
import '@clearway/ui/base.css';
import '@clearway/ui/tones.css';
import '../../panels/panel.css';
import { createPinia } from 'pinia';
import { createApp } from 'vue';
import { startClock } from '../../clock.ts';
import { lookNow } from '../../kept/look.ts';
import { useRecords } from '../../stores/records.ts';
import { useSession } from '../../stores/session.ts';
import App from './App.vue';

const app = createApp(App).use(createPinia());
const look = await lookNow();
void startClock(look);
await useSession().start(look);
void useRecords().start(look);
app.mount('#app');
