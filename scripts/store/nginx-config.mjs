import { pageCache } from './page-cache.mjs';

// Written out, so that it does not matter where a distribution keeps its own list.
const TYPES = {
	'text/html': 'html htm',
	'text/css': 'css',
	'text/plain': 'txt',
	'text/javascript': 'js mjs',
	'application/json': 'json map',
	'application/xml': 'xml',
	'application/pdf': 'pdf',
	'application/zip': 'zip',
	'application/wasm': 'wasm',
	'image/png': 'png',
	'image/jpeg': 'jpg jpeg',
	'image/gif': 'gif',
	'image/webp': 'webp',
	'image/avif': 'avif',
	'image/svg+xml': 'svg',
	'image/x-icon': 'ico',
	'font/woff': 'woff',
	'font/woff2': 'woff2',
	'video/mp4': 'mp4',
};

// HTTP_HOST must have the port, or WordPress redirects for ever; Debian's fastcgi_params lacks it.
const PARAMETERS = {
	SCRIPT_FILENAME: '$document_root$fastcgi_script_name',
	SCRIPT_NAME: '$fastcgi_script_name',
	DOCUMENT_URI: '$document_uri',
	DOCUMENT_ROOT: '$document_root',
	QUERY_STRING: '$query_string',
	REQUEST_METHOD: '$request_method',
	REQUEST_URI: '$request_uri',
	REQUEST_SCHEME: '$scheme',
	CONTENT_TYPE: '$content_type',
	CONTENT_LENGTH: '$content_length',
	GATEWAY_INTERFACE: 'CGI/1.1',
	SERVER_PROTOCOL: '$server_protocol',
	SERVER_SOFTWARE: 'nginx/$nginx_version',
	SERVER_NAME: '$host',
	SERVER_ADDR: '$server_addr',
	SERVER_PORT: '$server_port',
	REMOTE_ADDR: '$remote_addr',
	REMOTE_PORT: '$remote_port',
	REDIRECT_STATUS: '200',
	HTTP_HOST: '$host:$server_port',
};

/**
 * @param {{ site: string, port: number, socket: string, runtime: string, root: boolean, cache?: boolean }} options cache: pages are kept and given to all.
 * @return {string} The configuration of nginx: files as they are, every PHP file by itself, the rest
 *                  to WordPress.
 */
export function nginxConfig( { site, port, socket, runtime, root, cache } ) {
	const { http, server, php } = cache
		? pageCache( runtime )
		: { http: '', server: '', php: '' };
	const types = Object.entries( TYPES ).map(
		( [ type, ends ] ) => `\t\t${ type } ${ ends };`
	);
	const parameters = Object.entries( PARAMETERS ).map(
		( [ name, value ] ) => `\t\t\tfastcgi_param ${ name } "${ value }";`
	);
	const temporary = [
		'client_body',
		'proxy',
		'fastcgi',
		'uwsgi',
		'scgi',
	].map( ( name ) => `\t${ name }_temp_path ${ runtime }/nginx/${ name };` );
	return `${ root ? 'user root root;\n' : '' }daemon off;
worker_processes 2;
pid ${ runtime }/nginx.pid;
error_log stderr warn;
events { worker_connections 512; }
http {
	access_log off;
	default_type application/octet-stream;
	charset utf-8;
	client_max_body_size 64m;
	sendfile off;
${ temporary.join( '\n' ) }
	types {
${ types.join( '\n' ) }
	}
${ http }	server {
		listen 127.0.0.1:${ port };
		server_name localhost;
		root "${ site }";
		index index.php;
		# What a host forbids: files named in wp-content/store-forbids/.
		if (-f "${ site }/wp-content/store-forbids$uri") { return 403; }
${ server }		location / { try_files $uri $uri/ /index.php?$args; }
		location ~ /\\. { return 404; }
		location ~ \\.php$ {
			try_files $uri =404;
${ parameters.join( '\n' ) }
${ php }			fastcgi_read_timeout 300;
			fastcgi_buffers 32 32k;
			fastcgi_buffer_size 64k;
			fastcgi_pass unix:${ socket };
		}
	}
}
`;
}
