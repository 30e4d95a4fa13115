/** The numbers of the process and its requests, by OpenTelemetry, in the text that Prometheus reads. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import { MeterProvider } from '@opentelemetry/sdk-metrics';

/** `route` is a pattern, never an address. */
export type Labels = { readonly method: string; readonly route: string; readonly status: string };
export type Meter = {
  readonly record: (seconds: number, labels: Labels) => void;
  readonly text: () => Promise<string>;
};

const boundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];

export function openMeter(): Meter {
  const exporter = new PrometheusExporter({ preventServerStart: true });
  const meter = new MeterProvider({ readers: [exporter] }).getMeter('clearway');
  const took = meter.createHistogram('http_server_request_duration_seconds', {
    description: 'How long requests took, by route and status.',
    advice: { explicitBucketBoundaries: boundaries },
  });
  observeProcess(meter);
  return {
    record: (seconds, labels) => took.record(seconds, labels),
    text: async () => new PrometheusSerializer().serialize((await exporter.collect()).resourceMetrics),
  };
}

function observeProcess(meter: ReturnType<MeterProvider['getMeter']>): void {
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const late = meter.createObservableGauge('event_loop_delay_p99_seconds', {
    description: 'How late the event loop ran since the last reading.',
  });
  late.addCallback((result) => {
    result.observe(delay.percentile(99) / 1e9);
    delay.reset();
  });
  const memory = meter.createObservableGauge('process_resident_memory_bytes', {
    description: 'Memory of the process.',
  });
  memory.addCallback((result) => result.observe(process.memoryUsage.rss()));
}
