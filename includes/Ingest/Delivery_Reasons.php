<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * Why events come in as they do, for people, in the language of who reads.
 */
final class Delivery_Reasons {
	/**
	 * @param array<int,array{0:string,1:string}> $reasons Code and detail, as Way_Finder gives them.
	 */
	public static function text( array $reasons ): string {
		return implode( ' ', array_map( static fn( array $reason ): string => self::sentence( ...$reason ), $reasons ) );
	}

	private static function sentence( string $code, string $detail ): string {
		return match ( $code ) {
			'not_started'       => __( 'Recording has not been started yet.', 'footfall' ),
			'direct_answers'    => __( 'The direct file answers.', 'footfall' ),
			/* translators: %s: error message. */
			'direct_assumed'    => sprintf( __( 'The direct file is there; this server could not ask itself whether it answers (%s). Browsers fall back to the REST API by themselves.', 'footfall' ), $detail ),
			/* translators: %s: HTTP status. */
			'direct_refused'    => sprintf( __( 'The direct file does not answer as it should (HTTP status %s): the host seems to forbid it. Events go to the REST API, which is slower; nothing is lost. Ask the host to allow it, then check again.', 'footfall' ), $detail ),
			'direct_elsewhere'  => __( 'The direct file writes into another folder than WordPress does, so events go to the REST API, which is slower.', 'footfall' ),
			'name_reserved'     => __( 'The name of the collection address is one that WordPress or another site of this network uses. Choose another one in the settings; until then events go to the REST API.', 'footfall' ),
			/* translators: %s: file name. */
			'name_taken'        => sprintf( __( 'There is another file named %s in the site’s root. Choose another name in the settings.', 'footfall' ), Direct_File::name() ),
			'root_unwritable'   => __( 'The site’s root folder cannot be written by PHP, so events go to the REST API, which is slower. Make the folder writable, then check again.', 'footfall' ),
			/* translators: %s: HTTP status. */
			'pretty_refused'    => sprintf( __( 'The usual address of the REST API does not answer as it should (HTTP status %s), so its plain address is used (?rest_route=).', 'footfall' ), $detail ),
			/* translators: %s: error message. */
			'rest_assumed'      => sprintf( __( 'This server could not ask itself whether the REST API answers (%s).', 'footfall' ), $detail ),
			/* translators: %s: HTTP status. */
			'rest_refused'      => sprintf( __( 'The REST API does not answer as it should either (HTTP status %s), so no event can come in. A security plugin or the host blocks it: allow POST requests to footfall/v1/in, then check again.', 'footfall' ), $detail ),
			'folder_unwritable' => __( 'The uploads folder cannot be written by PHP, so events are kept in the database until they are counted, which is slower. Make the folder writable, then check again.', 'footfall' ),
			'several_servers'   => __( 'Several servers answer for this site, each with a disk of its own, so events are kept in the database until they are counted. If there is only one server now, or all share one uploads folder, check again.', 'footfall' ),
			'no_tables'         => __( 'The uploads folder cannot be written by PHP, and the tables in the database are not ready yet, so nothing can be recorded. Make the folder writable.', 'footfall' ),
			default             => $code,
		};
	}
}
