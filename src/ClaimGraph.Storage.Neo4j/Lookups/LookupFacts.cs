using ClaimGraph.Graph;
using ClaimGraph.Storage.Neo4j.Records;

namespace ClaimGraph.Storage.Neo4j.Lookups;

/// <summary>Facts out of the rows of lookups.</summary>
internal static class LookupFacts
{
    extension(Facts facts)
    {
        /// <summary>Keeps a record that a row holds.</summary>
        /// <param name="text">The property <c>record</c> of its node; null when there was no node.</param>
        /// <returns>Its name; null when there is none.</returns>
        public Reference? Put(object? text)
        {
            if (text is not string record)
                return null;
            var stored = RecordText.Read(record);
            facts.Put(stored.Reference, stored);
            return stored.Reference;
        }
    }

    extension(FactsView view)
    {
        /// <summary>Whether a record is there: a row may name one that a commit has just taken away, or not yet brought.</summary>
        public bool Stands(Reference reference) => view.Find(reference) is { Status: not RecordStatus.Deleted };
    }
}
