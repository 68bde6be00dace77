/**
 * @param {{ socket: string, log: string, root: boolean }} options root: php-fpm wants to be told a user then.
 * @return {string} The configuration of php-fpm.
 */
export function fpmConfig( { socket, log, root } ) {
	return `[global]
error_log = "${ log }"
log_level = notice

[www]
listen = ${ socket }
${ root ? 'user = root\ngroup = root' : '' }
pm = static
pm.max_children = 6
catch_workers_output = yes
decorate_workers_output = no
clear_env = no
`;
}
