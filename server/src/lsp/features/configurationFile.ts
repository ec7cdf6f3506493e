import { findConfig } from '../../host/config.ts';
import { walled } from '../../host/confined.ts';
import type { Host } from '../../host/host.ts';
import { newConfig, newConfigName } from '../../host/newConfig.ts';
import { folderOf, isInside, resolvePath } from '../../host/paths.ts';
import { type ConfigurationFile, type ConfigurationParams, configurationRequest } from '../../protocol.ts';
import type { Context } from '../context.ts';
import { pathOf, uriOf } from '../uris.ts';

/** Which file configures a draft or a folder; where there is none yet, which one would, and what it says at first. */
export function registerConfigurationFile({ connection, handle, projects, client }: Context, host: Host): void {
  connection.onRequest(
    configurationRequest,
    handle<ConfigurationParams, ConfigurationFile | null>(null, async ({ uri }) => {
      const path = pathOf(uri);
      const root = [...projects.folders()].sort((a, b) => b.length - a.length).find((folder) => isInside(folder, path));
      if (root === undefined) return null;
      const own = client.trustsFolders ? host : walled(host, root);
      const held = await findConfig(own, path === root ? root : folderOf(path), root);
      if (held !== null) return { uri: uriOf(held), text: null };
      return { uri: uriOf(resolvePath(root, newConfigName)), text: newConfig() };
    }),
  );
}
