<?php
/**
 * Compares the counts with the raw rows, every single one, in SQL that was written for this and knows nothing of the
 * product's own. MySQL and MariaDB only.
 *
 * @var array{ family: string, part: int, since: string, until: string } $args family: visits, products or sales; part: which of its
 *      comparisons, from 0 on, for one alone may take a minute; nothing comes back when there are no more; since, until: days,
 *      whose months are compared with all of their days.
 * @return array<int,array{ what: string, rows: int, wrong: int, example: ?array<string,?string>, seconds: float }> seconds: of the
 *         comparison, which is about what counting all anew takes. rows: of counts that were compared.
 */
declare( strict_types=1 );

require_once __DIR__ . '/Raw_Rows.php';
require_once __DIR__ . '/Raw_Sales.php';

use Footfall\Storage\Database;
use Footfall\Storage\Tables;
use Footfall\Tests\Raw_Rows;

$database = Database::of_site();
$raw      = new Raw_Rows( $database );
$results  = [];

/**
 * @param string   $what
 * @param string   $table  With counts.
 * @param string   $where  Of the counts.
 * @param string[] $keys   Columns besides period and item.
 * @param string[] $sums   Columns.
 * @param string[] $truths SELECTs of period, item, keys and some of the sums.
 */
$compare = static function ( string $what, string $table, string $where, array $keys, array $sums, array $truths ) use ( $database, &$results ): void {
	$by     = implode( ', ', [ 'period', 'item', ...$keys ] );
	$signed = static fn( string $sign ): string => implode( ', ', array_map( static fn( string $sum ): string => "$sign CAST($sum AS SIGNED) AS $sum", $sums ) );
	$parts  = [ "SELECT 1 AS is_count, $by, {$signed( '' )} FROM $table WHERE $where" ];
	foreach ( $truths as $truth ) {
		// What a SELECT does not say is 0.
		$given   = array_map( static fn( string $sum ): string => 1 === preg_match( "/ AS $sum\b/", $truth ) ? "- CAST($sum AS SIGNED) AS $sum" : "0 AS $sum", $sums );
		$parts[] = "SELECT 0 AS is_count, $by, " . implode( ', ', $given ) . " FROM ( $truth ) t";
	}
	$began = microtime( true );
	$added = implode( ', ', array_map( static fn( string $sum ): string => "SUM($sum) AS $sum", $sums ) );
	$off   = implode( ' OR ', array_map( static fn( string $sum ): string => "$sum <> 0", $sums ) );
	$rows  = $database->rows( "SELECT COUNT(*) AS n, SUM(is_count) AS counts FROM $table, ( SELECT 1 AS is_count ) one WHERE $where" )[0];
	$wrong = $database->rows( "SELECT $by, $added FROM ( " . implode( ' UNION ALL ', $parts ) . " ) u GROUP BY $by HAVING $off LIMIT 1000" );

	$results[] = [
		'what'    => $what,
		'rows'    => (int) $rows['n'],
		'wrong'   => count( $wrong ),
		'example' => $wrong[0] ?? null,
		'seconds' => microtime( true ) - $began,
	];
};

$list   = [];
$stale  = ( new Tables( $database->prefix() ) )->stale;
$since  = Raw_Rows::period( $args['since'] );
$until  = Raw_Rows::period( $args['until'] );
$months = sprintf( 'BETWEEN %d AND %d', intdiv( $since, 100 ), intdiv( $until, 100 ) );
foreach ( $raw->families( $args['since'], $args['until'] ) as $family ) {
	if ( $family['name'] !== $args['family'] ) {
		continue;
	}
	[ 'table' => $table, 'keys' => $keys, 'sums' => $sums ] = $family;
	foreach ( $family['kinds'] as $kind => [ 'name' => $name, 'truths' => $truths ] ) {
		$list[] = [ "$name by day", $table, "kind = $kind AND period BETWEEN $since AND $until", $keys, $sums, $truths ];
	}
	// Each grain is made of the one below.
	$added = implode( ', ', array_map( static fn( string $sum ): string => "SUM($sum) AS $sum", $sums ) );
	$more  = implode( '', array_map( static fn( string $key ): string => ", $key", $keys ) );
	$level = static fn( string $period, string $where ): string => "SELECT $period AS period, CONCAT(kind, ' ', item) AS item$more, $added FROM $table WHERE $where GROUP BY 1, 2$more";
	$all   = "( SELECT period, CONCAT(kind, ' ', item) AS item$more, " . implode( ', ', $sums ) . ", kind FROM $table ) c";
	$days  = 'period BETWEEN 19700101 AND 99991231';
	$these = "period BETWEEN $since AND $until";
	// A month that is marked is no report's: its days are read instead.
	$unmarked = "NOT IN ( SELECT period FROM $stale )";
	$dekad  = '( 10 * ( period DIV 100 ) + CASE WHEN period % 100 <= 10 THEN 1 WHEN period % 100 <= 20 THEN 2 ELSE 3 END )';
	$dekads = sprintf( 'BETWEEN %d AND %d', 10 * intdiv( $since, 100 ), 10 * intdiv( $until, 100 ) + 9 );
	$list[] = [ "{$family['name']}: dekads are their days", $all, "period $dekads AND period $unmarked", $keys, $sums, [ $level( $dekad, "$days AND $dekad $dekads AND $dekad $unmarked" ) ] ];
	$list[] = [ "{$family['name']}: months are their days", $all, "period $months AND period $unmarked", $keys, $sums, [ $level( 'period DIV 100', "$days AND period DIV 100 $months AND period DIV 100 $unmarked" ) ] ];
	$list[] = [ "{$family['name']}: days are their hours", $all, "$these AND kind = 0", $keys, $sums, [ $level( 'period DIV 100', "period BETWEEN {$since}00 AND {$until}23 AND kind = 0" ) ] ];
	// By the moment alone, not by the day that the row says.
	$list[] = [ "{$family['name']} by hour", $table, "kind = 0 AND period BETWEEN {$since}00 AND {$until}23", $keys, $sums, $family['hours'] ];
}

if ( isset( $list[ $args['part'] ] ) ) {
	$compare( ...$list[ $args['part'] ] );
}
return $results;
