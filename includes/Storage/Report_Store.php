<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Reads single events and what the tables hold; figures are read by Count_Reader. Money is minor
 * units. Every method may throw Storage_Exception.
 */
interface Report_Store {
	/**
	 * @return array<int,array{key:string,name:string,at:int,session:int,path:string,product_id:int,variation_id:int,quantity:int,order_id:int,amount:?int,currency:string}>
	 *         The last events of visitors and orders, newest first; at in ms UTC.
	 */
	public function latest_events( int $limit ): array;

	/**
	 * @param string     $of    session, visitor, campaign or order.
	 * @param int|string $whose Session number, visitor key, campaign or order id.
	 * @param int        $since ms UTC, included.
	 * @return array<int,array{key:string,name:string,at:int,session:?int,path:string,product_id:?int,variation_id:?int,quantity:?int,order_id:?int,amount:?int,currency:string,props:array<string,mixed>}>
	 *         Raw events, oldest first; at in ms UTC.
	 */
	public function events_of( string $of, int|string $whose, int $since, int $limit ): array;

	/**
	 * @return string[] Of the ledger's orders, at most so many.
	 */
	public function currencies( int $limit ): array;

	/**
	 * @return array<string,int> Rows by table, without prefix.
	 */
	public function sizes(): array;
}
