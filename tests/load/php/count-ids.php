<?php
/**
 * Looks for each event that was sent, by its id, in a store that held nothing before.
 *
 * @var array{ accepted: string, unanswered: string, page_views: int } $args Paths of files with an id a line; how many of the accepted are page views.
 * @return array{ stored: int, lost: int, doubled: int } doubled: rows that nobody sent, and page views that sessions counted too often.
 */
declare( strict_types=1 );

use Footfall\Storage\Database;
use Footfall\Storage\Event_Key;
use Footfall\Storage\Tables;

$database = Database::of_site();
$tables   = new Tables( $database->prefix() );
$find     = static function ( string $file ) use ( $database, $tables ): array {
	$ids   = array_values( array_unique( file( $file, FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES ) ) );
	$found = 0;
	foreach ( array_chunk( $ids, 5000 ) as $some ) {
		$keys   = array_map( [ Event_Key::class, 'of_uuid' ], $some );
		$in     = Database::placeholders( $keys );
		$found += (int) $database->rows( "SELECT COUNT(*) AS n FROM {$tables->events} WHERE event_key IN ($in)", $keys )[0]['n'];
	}
	return [ count( $ids ), $found ];
};

[ $accepted, $stored ] = $find( $args['accepted'] );
[ $sent, $arrived ]    = $find( $args['unanswered'] );
$rows                  = (int) $database->rows( "SELECT COUNT(*) AS n FROM {$tables->events}" )[0]['n'];
$counted               = (int) $database->rows( "SELECT SUM(page_views) AS n FROM {$tables->sessions}" )[0]['n'];
return [
	'stored'  => $stored,
	'lost'    => $accepted - $stored,
	// What was not answered may be there or not; which page views are among it, nobody knows.
	'doubled' => $rows - $stored - $arrived + ( 0 === $sent ? max( 0, $counted - $args['page_views'] ) : 0 ),
];
